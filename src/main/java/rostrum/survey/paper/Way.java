package rostrum.survey.paper;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.survey.Question;
import rostrum.survey.Survey;
import rostrum.survey.Wording;
import rostrum.survey.logic.Condition;

/** Says on paper who answers a question, and where everybody else goes on. */
final class Way {
    private final Survey survey;
    private final Wording wording;
    private final Language reader;
    private final List<Question> asked;

    Way(Survey survey, Language reader) {
        this.survey = survey;
        this.wording = survey.in(reader);
        this.reader = wording.language();
        this.asked = survey.questions().stream().filter(Question::isAsked).toList();
    }

    /** Empty where everybody answers. */
    String to(Question question) {
        var condition = survey.condition(question);
        if (condition.equals(Condition.Always.YES)) return "";
        var next = asked.indexOf(question) + 2;
        return say(
                next > asked.size() ? "paper.way.end" : "paper.way.next",
                Map.of("way", words(condition), "next", next));
    }

    private String words(Condition condition) {
        if (condition instanceof Condition.And and)
            return say("paper.way.and", Map.of("one", inner(and.left()), "other", inner(and.right())));
        if (condition instanceof Condition.Or or)
            return say("paper.way.or", Map.of("one", words(or.left()), "other", words(or.right())));
        if (condition instanceof Condition.Not not) return not(not.inner());
        return condition instanceof Condition.Atom atom ? words(atom) : "";
    }

    private String not(Condition inner) {
        if (inner instanceof Condition.Contains contains)
            return ticked("paper.way.unticked", contains.question(), contains.option());
        if (inner instanceof Condition.Is is && is.same())
            return ticked("paper.way.unticked", is.question(), is.option());
        return say("paper.way.not", Map.of("inner", words(inner)));
    }

    private String inner(Condition condition) {
        return condition instanceof Condition.Or ? "(" + words(condition) + ")" : words(condition);
    }

    private String words(Condition.Atom atom) {
        var number = number(atom.question());
        if (atom instanceof Condition.Is is)
            return ticked(is.same() ? "paper.way.is" : "paper.way.other", is.question(), is.option());
        if (atom instanceof Condition.Contains contains)
            return ticked("paper.way.is", contains.question(), contains.option());
        if (atom instanceof Condition.Compares compares)
            return say(
                    "paper.way.compares",
                    Map.of(
                            "number",
                            number,
                            "sign",
                            compares.order().sign(),
                            "bound",
                            compares.bound().toPlainString()));
        return say("paper.way.answered", Map.of("number", number));
    }

    private String ticked(String key, String question, String option) {
        return say(key, Map.of("option", label(question, option), "number", number(question)));
    }

    /** Of a matrix the row stands with it: {@code mood.school}. */
    private String label(String code, String option) {
        var at = code.indexOf('.');
        var question = question(code);
        return wording.label(question, at < 0 ? option : code.substring(at + 1) + "." + option);
    }

    private int number(String code) {
        return asked.indexOf(question(code)) + 1;
    }

    private Question question(String code) {
        var at = code.indexOf('.');
        return survey.question(at < 0 ? code : code.substring(0, at)).orElseThrow();
    }

    private String say(String key, Map<String, Object> values) {
        return Words.say(reader, key, values);
    }
}
