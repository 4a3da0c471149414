package rostrum.survey.logic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether something is asked, by what was answered before. To what was not given (not asked, declined, not yet in
 * order) every comparison says no, whatever its sign; only {@code not} turns a no around.
 */
public sealed interface Condition {
    record Always(boolean yes) implements Condition {
        public static final Always YES = new Always(true);
        public static final Always NO = new Always(false);
    }

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    record Not(Condition inner) implements Condition {}

    /** What asks one question, by its code; a row of a matrix is {@code matrix.row}. */
    sealed interface Atom extends Condition {
        String question();

        boolean holds(Value given);
    }

    record Answered(String question) implements Atom {
        @Override
        public boolean holds(Value given) {
            return true;
        }
    }

    record Is(String question, boolean same, String option) implements Atom {
        @Override
        public boolean holds(Value given) {
            return given instanceof Value.One one && one.code().equals(option) == same;
        }
    }

    record Contains(String question, String option) implements Atom {
        @Override
        public boolean holds(Value given) {
            return given instanceof Value.Some some && some.codes().contains(option);
        }
    }

    record Compares(String question, Order order, BigDecimal bound) implements Atom {
        @Override
        public boolean holds(Value given) {
            return given instanceof Value.Amount amount
                    && order.holds(amount.amount().compareTo(bound));
        }
    }

    /** By all that was given; what is not in it was not given. */
    default boolean holds(Map<String, Value> given) {
        if (this instanceof Always always) return always.yes();
        if (this instanceof And and)
            return and.left().holds(given) && and.right().holds(given);
        if (this instanceof Or or) return or.left().holds(given) || or.right().holds(given);
        if (this instanceof Not not) return !not.inner().holds(given);
        return holds((Atom) this, Optional.ofNullable(given.get(((Atom) this).question())));
    }

    private static boolean holds(Atom atom, Optional<Value> given) {
        return given.filter(atom::holds).isPresent();
    }

    /** What is left of it once these questions are settled, given or not. */
    default Condition settle(Set<String> settled, Map<String, Value> given) {
        if (this instanceof And and)
            return and(and.left().settle(settled, given), and.right().settle(settled, given));
        if (this instanceof Or or)
            return not(and(not(or.left().settle(settled, given)), not(or.right().settle(settled, given))));
        if (this instanceof Not not) return not(not.inner().settle(settled, given));
        if (this instanceof Atom atom && settled.contains(atom.question())) return new Always(holds(given));
        return this;
    }

    private static Condition and(Condition left, Condition right) {
        if (left.equals(Always.NO) || right.equals(Always.NO)) return Always.NO;
        if (left.equals(Always.YES) || left.equals(right)) return right;
        return right.equals(Always.YES) ? left : new And(left, right);
    }

    private static Condition not(Condition inner) {
        if (inner instanceof Always always) return new Always(!always.yes());
        return inner instanceof Not twice ? twice.inner() : new Not(inner);
    }

    default Stream<Atom> atoms() {
        if (this instanceof And and)
            return Stream.concat(and.left().atoms(), and.right().atoms());
        if (this instanceof Or or)
            return Stream.concat(or.left().atoms(), or.right().atoms());
        if (this instanceof Not not) return not.inner().atoms();
        return this instanceof Atom atom ? Stream.of(atom) : Stream.empty();
    }

    /** What stands on both sides of every {@code or} in it. */
    default Stream<Condition> alternatives() {
        if (this instanceof And and)
            return Stream.concat(and.left().alternatives(), and.right().alternatives());
        if (this instanceof Not not) return not.inner().alternatives();
        if (!(this instanceof Or or)) return Stream.empty();
        return Stream.of(or.left(), or.right())
                .flatMap(side -> side instanceof Or more
                        ? more.alternatives()
                        : Stream.concat(Stream.of(side), side.alternatives()));
    }

    /** As its author would write it. */
    default String text() {
        if (this instanceof And and)
            return and.left().inner() + " and " + and.right().inner();
        if (this instanceof Or or) return or.left().text() + " or " + or.right().text();
        if (this instanceof Not not) return "not " + not.inner().inner();
        if (this instanceof Is is) return is.question() + (is.same() ? " = '" : " != '") + is.option() + "'";
        if (this instanceof Contains contains) return contains.question() + " contains '" + contains.option() + "'";
        if (this instanceof Compares compares)
            return compares.question() + " " + compares.order().sign() + " "
                    + compares.bound().toPlainString();
        return this instanceof Answered answered ? "answered(" + answered.question() + ")" : toString();
    }

    private String inner() {
        return this instanceof Or || this instanceof And ? "(" + text() + ")" : text();
    }

    /** Codes of the questions that it asks. */
    default Set<String> questions() {
        return atoms().map(Atom::question).collect(Collectors.toUnmodifiableSet());
    }
}
