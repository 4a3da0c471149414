package rostrum.survey.logic;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.survey.logic.Condition.Answered;
import rostrum.survey.logic.Condition.Compares;
import rostrum.survey.logic.Condition.Contains;
import rostrum.survey.logic.Condition.Is;

/**
 * Reads conditions and checks them against what the questions can be asked. {@code not} binds closest, then {@code and},
 * then {@code or}.
 */
public final class ConditionReader {
    private static final List<String> KEYWORDS = List.of("and", "or", "not", "contains", "answered");

    private static final int MOST_NAMED = 40;

    /** Nobody understands a longer one, and each parenthesis in it takes room on the stack. */
    private static final int LONGEST = 500;

    private final List<Token> tokens;
    private final Map<String, Kind> kinds;
    private int at;

    private record Sign(Order order, Token token) {}

    private ConditionReader(List<Token> tokens, Map<String, Kind> kinds) {
        this.tokens = tokens;
        this.kinds = kinds;
    }

    /** The kinds of all questions by their codes; where the text begins in its file. */
    public static Condition read(String text, Map<String, Kind> kinds, int line, int column) throws Misread {
        var tokens = new Tokens(text, new Misread.Place(line, column)).read(LONGEST);
        if (tokens.size() > LONGEST) throw at(tokens.get(LONGEST), "survey.flaw.logic.long", Map.of("most", LONGEST));
        var reader = new ConditionReader(tokens, kinds);
        var condition = reader.or();
        if (reader.peek().type() != Token.Type.END) throw reader.wrong("survey.flaw.logic.end");
        return condition;
    }

    private Condition or() throws Misread {
        var left = and();
        while (take("or")) left = new Condition.Or(left, and());
        return left;
    }

    private Condition and() throws Misread {
        var left = not();
        while (take("and")) left = new Condition.And(left, not());
        return left;
    }

    private Condition not() throws Misread {
        return take("not") ? new Condition.Not(not()) : single();
    }

    private Condition single() throws Misread {
        if (take("(")) return closed(or());
        if (take("answered")) return answered();
        var question = question();
        var kind = kind(question);
        if (take("contains")) return contains(question, kind);
        var order = order();
        if (kind instanceof Kind.One one) return is(question, one, order);
        if (kind instanceof Kind.Amount) return new Compares(question.text(), order.order(), number(question));
        var several = kind instanceof Kind.Some;
        throw at(
                order.token(),
                several ? "survey.flaw.logic.several" : "survey.flaw.logic.written",
                Map.of("question", question.text()));
    }

    private Condition closed(Condition inner) throws Misread {
        if (!take(")")) throw wrong("survey.flaw.logic.close");
        return inner;
    }

    private Condition answered() throws Misread {
        if (!take("(")) throw wrong("survey.flaw.logic.answered");
        var question = question();
        kind(question);
        return closed(new Answered(question.text()));
    }

    private Condition contains(Token question, Kind kind) throws Misread {
        if (!(kind instanceof Kind.Some some))
            throw at(question, "survey.flaw.logic.not-several", Map.of("question", question.text()));
        return new Contains(question.text(), option(question, some.options()));
    }

    private Condition is(Token question, Kind.One one, Sign sign) throws Misread {
        if (sign.order() != Order.EQUAL && sign.order() != Order.OTHER)
            throw at(sign.token(), "survey.flaw.logic.order", Map.of("question", question.text()));
        return new Is(question.text(), sign.order() == Order.EQUAL, option(question, one.options()));
    }

    private Token question() throws Misread {
        if (peek().type() != Token.Type.WORD || KEYWORDS.contains(peek().text()))
            throw wrong("survey.flaw.logic.question");
        return next();
    }

    private Kind kind(Token question) throws Misread {
        return Optional.ofNullable(kinds.get(question.text()))
                .orElseThrow(() -> at(
                        question,
                        "survey.flaw.logic.unknown-question",
                        Map.of("found", question.text(), "known", some(kinds.keySet()))));
    }

    private Sign order() throws Misread {
        var order = peek().type() == Token.Type.SIGN ? Order.of(peek().text()) : Optional.<Order>empty();
        return new Sign(order.orElseThrow(() -> wrong("survey.flaw.logic.compare")), next());
    }

    private String option(Token question, List<String> options) throws Misread {
        if (peek().type() != Token.Type.OPTION)
            throw at(
                    peek(),
                    "survey.flaw.logic.option",
                    Map.of("found", shown(peek()), "question", question.text(), "example", "'" + options.get(0) + "'"));
        var option = next();
        if (!options.contains(option.text()))
            throw at(
                    option,
                    "survey.flaw.logic.unknown-option",
                    Map.of("found", option.text(), "question", question.text(), "known", some(options)));
        return option.text();
    }

    private BigDecimal number(Token question) throws Misread {
        if (peek().type() != Token.Type.NUMBER)
            throw at(peek(), "survey.flaw.logic.number", Map.of("found", shown(peek()), "question", question.text()));
        return new BigDecimal(next().text());
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }

    private boolean take(String expected) {
        if (!peek().is(expected)) return false;
        at++;
        return true;
    }

    private Misread wrong(String key) {
        return at(peek(), key, Map.of("found", shown(peek())));
    }

    private static String shown(Token token) {
        return token.type() == Token.Type.END ? "…" : token.text();
    }

    /** Of countries there are too many to name them all. */
    private static String some(Collection<String> codes) {
        var first = codes.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return codes.size() > MOST_NAMED ? first + ", …" : first;
    }

    private static Misread at(Token token, String key, Map<String, Object> values) {
        return new Misread(new Misread.Place(token.line(), token.column()), key, values);
    }
}
