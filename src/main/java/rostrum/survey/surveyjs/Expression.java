package rostrum.survey.surveyjs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rostrum.survey.exchange.ForeignCondition;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Order;

/** Reads what SurveyJS asks before a question ({@code visibleIf}): {@code {q} contains 'x' and {n} notempty}. */
final class Expression extends ForeignCondition {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\{[^{}]*}|'[^']*'|\"[^\"]*\"|-?\\d+(?:\\.\\d+)?"
            + "|!=|<>|<=|>=|==|&&|\\|\\||[=<>(),!\\[\\]]|[A-Za-z]+)");
    private static final Map<String, String> SAME = Map.of(
            "==",
            "=",
            "equal",
            "=",
            "<>",
            "!=",
            "notequal",
            "!=",
            "&&",
            "and",
            "||",
            "or",
            "!",
            "not",
            "true",
            "'true'",
            "false",
            "'false'");
    private static final Map<Order, Order> TURNED = Map.of(
            Order.EQUAL, Order.EQUAL,
            Order.OTHER, Order.OTHER,
            Order.BELOW, Order.ABOVE,
            Order.ABOVE, Order.BELOW,
            Order.AT_MOST, Order.AT_LEAST,
            Order.AT_LEAST, Order.AT_MOST);

    private final Map<String, Map<String, String>> values;

    private Expression(
            List<String> tokens,
            Map<String, String> codes,
            Map<String, Kind> kinds,
            Map<String, Map<String, String>> values) {
        super(tokens, codes, kinds);
        this.values = values;
    }

    /**
     * Empty where it is none of ours.
     *
     * @param values options by what they are called there, by the code of their question
     */
    static Optional<Condition> read(
            String text, Map<String, String> codes, Map<String, Kind> kinds, Map<String, Map<String, String>> values) {
        if (!TOKEN.matcher(text).replaceAll("").isBlank()) return Optional.empty();
        var tokens = TOKEN.matcher(text).results().map(Expression::token).toList();
        return new Expression(tokens, codes, kinds, values).read();
    }

    private static String token(MatchResult match) {
        var token = match.group(1);
        if (token.startsWith("{")) return "$" + token;
        if (token.startsWith("\"")) return "'" + token.substring(1, token.length() - 1) + "'";
        if (token.startsWith("'")) return token;
        var plain = token.toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(plain, plain);
    }

    @Override
    protected Condition one() throws Foreign {
        if (take("(")) return closed(or());
        if (take("not")) return new Condition.Not(one());
        return sees("${") ? asks(question()) : turned(literal());
    }

    /** With the constant on the left. */
    private Condition turned(String literal) throws Foreign {
        var order = order();
        return compare(question(), TURNED.getOrDefault(order, order), literal);
    }

    private Condition asks(String question) throws Foreign {
        if (take("notempty")) return new Condition.Answered(question);
        if (take("empty")) return new Condition.Not(new Condition.Answered(question));
        if (take("contains") || take("contain")) return has(question, literal());
        if (take("notcontains") || take("notcontain")) return new Condition.Not(has(question, literal()));
        if (take("anyof")) return list(question, Condition.Or::new);
        if (take("allof")) return list(question, Condition.And::new);
        return compare(question, order(), literal());
    }

    private Condition list(String question, BinaryOperator<Condition> joined) throws Foreign {
        need("[");
        var all = has(question, literal());
        while (take(",")) all = joined.apply(all, has(question, literal()));
        need("]");
        return all;
    }

    @Override
    protected String option(String question, String name) throws Foreign {
        var known = values.getOrDefault(question, new HashMap<>()).get(name);
        return known == null ? super.option(question, name) : known;
    }
}
