package rostrum.survey.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Order;

/**
 * Reads a condition as another system writes it, as far as it is one of ours. There what was not given is an empty text, so
 * {@code != 'x'} holds for it; here it becomes {@code not … = 'x'}. Questions stand among its tokens as <code>${name}</code>,
 * constants as numbers or as {@code 'text'}.
 */
public abstract class ForeignCondition {
    /** Each may lie within another: more would fill the stack. */
    private static final int MOST_TOKENS = 500;

    private final List<String> tokens;
    private final Map<String, String> codes;
    private final Map<String, Kind> kinds;
    private int at;

    /** Of what is not ours. */
    protected static final class Foreign extends Exception {
        private static final long serialVersionUID = 1;

        public Foreign() {
            super("", null, false, false);
        }
    }

    /** @param codes of questions, by their names there */
    protected ForeignCondition(List<String> tokens, Map<String, String> codes, Map<String, Kind> kinds) {
        this.tokens = tokens;
        this.codes = codes;
        this.kinds = kinds;
    }

    /** Empty where it is none of ours. */
    protected final Optional<Condition> read() {
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) return Optional.empty();
        try {
            var condition = or();
            return at == tokens.size() ? Optional.of(condition) : Optional.empty();
        } catch (Foreign e) {
            return Optional.empty();
        }
    }

    protected final Condition or() throws Foreign {
        var left = and();
        while (take("or")) left = new Condition.Or(left, and());
        return left;
    }

    private Condition and() throws Foreign {
        var left = one();
        while (take("and")) left = both(left, one());
        return left;
    }

    /** What stands on one side of an {@code and}. */
    protected abstract Condition one() throws Foreign;

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

    protected final Condition closed(Condition inner) throws Foreign {
        need(")");
        return inner;
    }

    /** Whether an option was given, alone or with others. */
    protected final Condition has(String question, String literal) throws Foreign {
        if (kind(question) instanceof Kind.Some) return new Condition.Contains(question, option(question, literal));
        if (kind(question) instanceof Kind.One) return new Condition.Is(question, true, option(question, literal));
        return new Condition.Compares(question, Order.EQUAL, number(option(question, literal)));
    }

    protected final Condition compare(String question, Order order, String literal) throws Foreign {
        if (literal.isEmpty()) return answered(question, order);
        if (order == Order.OTHER) return new Condition.Not(compare(question, Order.EQUAL, literal));
        if (kind(question) instanceof Kind.Amount)
            return new Condition.Compares(question, order, number(option(question, literal)));
        if (!(kind(question) instanceof Kind.One) || order != Order.EQUAL) throw new Foreign();
        return new Condition.Is(question, true, option(question, literal));
    }

    private static Condition answered(String question, Order order) throws Foreign {
        if (order == Order.OTHER) return new Condition.Answered(question);
        if (order == Order.EQUAL) return new Condition.Not(new Condition.Answered(question));
        throw new Foreign();
    }

    protected final String question() throws Foreign {
        var token = next();
        if (!token.startsWith("${")) throw new Foreign();
        var code = codes.get(token.substring(2, token.length() - 1).strip());
        if (code == null) throw new Foreign();
        return code;
    }

    private Kind kind(String question) throws Foreign {
        return Optional.ofNullable(kinds.get(question)).orElseThrow(Foreign::new);
    }

    /** The code of an option by its name there; of a number the name itself. */
    protected String option(String question, String name) throws Foreign {
        var kind = kind(question);
        var options = kind instanceof Kind.One one
                ? one.options()
                : kind instanceof Kind.Some some ? some.options() : List.of(name);
        if (options.contains(name)) return name;
        var code = Names.code(name);
        if (!options.contains(code)) throw new Foreign();
        return code;
    }

    private static BigDecimal number(String text) throws Foreign {
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) throw new Foreign();
        return new BigDecimal(text);
    }

    protected final Order order() throws Foreign {
        return Order.of(next()).orElseThrow(Foreign::new);
    }

    protected final String literal() throws Foreign {
        var token = next();
        if (token.startsWith("'")) return token.substring(1, token.length() - 1);
        if (!token.matches("-?\\d.*")) throw new Foreign();
        return token;
    }

    /** Of what comes next, without taking it. */
    protected final boolean sees(String beginning) {
        return at < tokens.size() && tokens.get(at).startsWith(beginning);
    }

    protected final boolean take(String token) {
        var is = at < tokens.size() && tokens.get(at).equals(token);
        if (is) at++;
        return is;
    }

    protected final void need(String token) throws Foreign {
        if (!take(token)) throw new Foreign();
    }

    private String next() throws Foreign {
        if (at == tokens.size()) throw new Foreign();
        return tokens.get(at++);
    }
}
