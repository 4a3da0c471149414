package rostrum.survey.surveyjs;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import rostrum.survey.Survey;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Order;

/** Conditions as SurveyJS writes them. There {@code !=} holds for what was not given, too; here it does not. */
record Conditions(Map<String, Kind> kinds) {
    static Conditions of(Survey survey) {
        var kinds = new LinkedHashMap<String, Kind>();
        survey.questions().forEach(question -> kinds.putAll(question.kinds()));
        return new Conditions(kinds);
    }

    String say(Condition condition) {
        if (condition instanceof Condition.And and) return inner(and.left()) + " and " + inner(and.right());
        if (condition instanceof Condition.Or or) return say(or.left()) + " or " + say(or.right());
        if (condition instanceof Condition.Not not) return "!(" + say(not.inner()) + ")";
        if (condition instanceof Condition.Answered answered) return answered(answered.question());
        if (condition instanceof Condition.Contains contains)
            return "{" + contains.question() + "} contains '" + contains.option() + "'";
        if (condition instanceof Condition.Is is)
            return compared(is.question(), is.same() ? Order.EQUAL : Order.OTHER, "'" + is.option() + "'");
        if (condition instanceof Condition.Compares compares)
            return compared(
                    compares.question(), compares.order(), compares.bound().toPlainString());
        return "1 = 1";
    }

    private String inner(Condition condition) {
        return condition instanceof Condition.Or ? "(" + say(condition) + ")" : say(condition);
    }

    /** A matrix is answered when all of its rows are. */
    private String answered(String question) {
        var rows = kinds.keySet().stream()
                .filter(code -> code.startsWith(question + "."))
                .map(row -> "{" + row + "} notempty")
                .collect(joining(" and "));
        return rows.isEmpty() ? "{" + question + "} notempty" : "(" + rows + ")";
    }

    private static String compared(String question, Order order, String value) {
        var compared = "{" + question + "} " + order.sign() + " " + value;
        return order == Order.OTHER ? "({" + question + "} notempty and " + compared + ")" : compared;
    }
}
