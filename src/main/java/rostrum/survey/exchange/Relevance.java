package rostrum.survey.exchange;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Order;

/** Conditions as XLSForm writes them, in XPath. There {@code !=} holds for what was not given, too; here it does not. */
final class Relevance {
    private final Map<String, Kind> kinds;

    /** What conditions may ask, by code. */
    Relevance(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.And and) return inner(and.left()) + " and " + inner(and.right());
        if (condition instanceof Condition.Or or) return of(or.left()) + " or " + of(or.right());
        if (condition instanceof Condition.Not not) return "not(" + of(not.inner()) + ")";
        if (condition instanceof Condition.Answered answered) return answered(answered.question());
        if (condition instanceof Condition.Contains contains)
            return "selected(" + name(contains.question()) + ", '" + contains.option() + "')";
        if (condition instanceof Condition.Is is)
            return is.same() ? same(is.question(), is.option()) : other(is.question(), "'" + is.option() + "'");
        if (condition instanceof Condition.Compares compares) return compares(compares);
        return "true()";
    }

    private String inner(Condition condition) {
        return condition instanceof Condition.Or ? "(" + of(condition) + ")" : of(condition);
    }

    /** A matrix is answered when all of its rows are. */
    private String answered(String question) {
        var rows = kinds.keySet().stream()
                .filter(code -> code.startsWith(question + "."))
                .map(row -> name(row) + " != ''")
                .collect(joining(" and "));
        return rows.isEmpty() ? name(question) + " != ''" : "(" + rows + ")";
    }

    private static String same(String question, String option) {
        return name(question) + " = '" + option + "'";
    }

    private static String other(String question, String what) {
        return "(" + name(question) + " != '' and " + name(question) + " != " + what + ")";
    }

    private static String compares(Condition.Compares compares) {
        var bound = compares.bound().toPlainString();
        if (compares.order() == Order.OTHER) return other(compares.question(), bound);
        return name(compares.question()) + " " + compares.order().sign() + " " + bound;
    }

    private static String name(String code) {
        return "${" + Names.of(code) + "}";
    }
}
