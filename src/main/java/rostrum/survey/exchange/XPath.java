package rostrum.survey.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Order;

/**
 * Reads what XLSForm asks before a question, as far as it is a condition of ours: comparisons of one answer with a constant,
 * {@code selected}, {@code not}, {@code and}, {@code or}.
 */
final class XPath {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\$\\{[^}]*}|'[^']*'|\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|!=|<=|>=|[=<>(),]|[A-Za-z][A-Za-z-]*)");

    /** Of what is not ours. */
    private static final class Foreign extends Exception {
        private static final long serialVersionUID = 1;

        Foreign() {
            super("", null, false, false);
        }
    }

    private final List<String> tokens;
    private final Map<String, String> codes;
    private final Map<String, Kind> kinds;
    private int at;

    private XPath(List<String> tokens, Map<String, String> codes, Map<String, Kind> kinds) {
        this.tokens = tokens;
        this.codes = codes;
        this.kinds = kinds;
    }

    /**
     * Empty where it is none of ours.
     *
     * @param codes of questions, by their names there
     */
    static Optional<Condition> read(String text, Map<String, String> codes, Map<String, Kind> kinds) {
        var left = TOKEN.matcher(text).replaceAll("").strip();
        var tokens = TOKEN.matcher(text).results().map(XPath::token).toList();
        if (!left.isEmpty() || tokens.isEmpty()) return Optional.empty();
        try {
            var reader = new XPath(tokens, codes, kinds);
            var condition = reader.or();
            return reader.at == tokens.size() ? Optional.of(condition) : Optional.empty();
        } catch (Foreign e) {
            return Optional.empty();
        }
    }

    private static String token(MatchResult match) {
        var token = match.group(1);
        return token.startsWith("\"") ? "'" + token.substring(1, token.length() - 1) + "'" : token;
    }

    private Condition or() throws Foreign {
        var left = and();
        while (take("or")) left = new Condition.Or(left, and());
        return left;
    }

    private Condition and() throws Foreign {
        var left = one();
        while (take("and")) left = both(left, one());
        return left;
    }

    /** “Answered, and not this” is what we write as {@code !=}. */
    private static Condition both(Condition left, Condition right) {
        if (left instanceof Condition.Answered answered && right instanceof Condition.Not not) {
            if (not.inner() instanceof Condition.Is is
                    && is.same()
                    && is.question().equals(answered.question()))
                return new Condition.Is(is.question(), false, is.option());
            if (not.inner() instanceof Condition.Compares equal
                    && equal.order() == Order.EQUAL
                    && equal.question().equals(answered.question()))
                return new Condition.Compares(equal.question(), Order.OTHER, equal.bound());
        }
        return new Condition.And(left, right);
    }

    private Condition one() throws Foreign {
        if (take("(")) return closed(or());
        if (take("not")) {
            need("(");
            return new Condition.Not(closed(or()));
        }
        if (take("selected")) return selected();
        return comparison();
    }

    private Condition closed(Condition inner) throws Foreign {
        need(")");
        return inner;
    }

    private Condition selected() throws Foreign {
        need("(");
        var question = question();
        need(",");
        var option = option(question, literal());
        need(")");
        if (kind(question) instanceof Kind.Some) return new Condition.Contains(question, option);
        if (kind(question) instanceof Kind.One) return new Condition.Is(question, true, option);
        return new Condition.Compares(question, Order.EQUAL, number(option));
    }

    private Condition comparison() throws Foreign {
        var question = question();
        var order = Order.of(next()).orElseThrow(Foreign::new);
        var what = literal();
        if (what.isEmpty()) return answered(question, order);
        if (kind(question) instanceof Kind.Amount) {
            if (order != Order.OTHER) return new Condition.Compares(question, order, number(what));
            return new Condition.Not(new Condition.Compares(question, Order.EQUAL, number(what)));
        }
        if (!(kind(question) instanceof Kind.One) || !(order == Order.EQUAL || order == Order.OTHER))
            throw new Foreign();
        var same = new Condition.Is(question, true, option(question, what));
        return order == Order.EQUAL ? same : new Condition.Not(same);
    }

    private static Condition answered(String question, Order order) throws Foreign {
        if (order == Order.OTHER) return new Condition.Answered(question);
        if (order == Order.EQUAL) return new Condition.Not(new Condition.Answered(question));
        throw new Foreign();
    }

    private String question() throws Foreign {
        var token = next();
        if (!token.startsWith("${")) throw new Foreign();
        var code = codes.get(token.substring(2, token.length() - 1).strip());
        if (code == null) throw new Foreign();
        return code;
    }

    private Kind kind(String question) throws Foreign {
        return Optional.ofNullable(kinds.get(question)).orElseThrow(Foreign::new);
    }

    private String option(String question, String name) throws Foreign {
        var code = Names.code(name);
        var kind = kind(question);
        var options = kind instanceof Kind.One one
                ? one.options()
                : kind instanceof Kind.Some some ? some.options() : List.of(code);
        if (options.contains(name)) return name;
        if (!options.contains(code)) throw new Foreign();
        return code;
    }

    private static BigDecimal number(String text) throws Foreign {
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) throw new Foreign();
        return new BigDecimal(text);
    }

    private String literal() throws Foreign {
        var token = next();
        if (token.startsWith("'")) return token.substring(1, token.length() - 1);
        if (!token.matches("-?\\d.*")) throw new Foreign();
        return token;
    }

    private boolean take(String token) {
        var is = at < tokens.size() && tokens.get(at).equals(token);
        if (is) at++;
        return is;
    }

    private void need(String token) throws Foreign {
        if (!take(token)) throw new Foreign();
    }

    private String next() throws Foreign {
        if (at == tokens.size()) throw new Foreign();
        return tokens.get(at++);
    }
}
