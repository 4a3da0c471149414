package rostrum.survey.proof;

import java.util.Map;
import rostrum.survey.Picture;
import rostrum.survey.Question;
import rostrum.survey.Survey;
import rostrum.survey.Wording;

/** Whether every text exists in a language, made of the English of today, so that no page mixes languages and no page is empty. */
final class Completeness {
    private static final String ALTERNATIVES = ".alternatives";

    private final Survey survey;
    private final Wording wording;
    private final Findings findings;

    Completeness(Survey survey, Wording wording, Findings findings) {
        this.survey = survey;
        this.wording = wording;
        this.findings = findings;
    }

    /** A picture is a file beside the survey, the same in every language. */
    static void checkPictures(Survey survey, Findings findings) {
        for (var question : survey.questions())
            if (question instanceof Picture)
                for (var option : question.options())
                    if (survey.picture(option).isEmpty())
                        findings.structure(
                                question.code() + ".options", "survey.flaw.proof.picture", Map.of("option", option));
    }

    void check() {
        for (var text : wording.missing())
            findings.unfinished(wording.language(), text, advice(text), Map.of("text", text));
        for (var question : survey.questions()) if (isEmpty(question)) empty(question);
    }

    private String advice(String text) {
        if (wording.stale().contains(text)) return "survey.flaw.proof.stale";
        return text.contains(ALTERNATIVES) ? "survey.flaw.proof.alternative" : "survey.flaw.proof.missing";
    }

    private boolean isEmpty(Question question) {
        return !question.isAsked()
                && wording.questions().containsKey(question.code())
                && wording.of(question).hint().isEmpty();
    }

    private void empty(Question question) {
        findings.words(wording.language(), question.code() + ".hint", "survey.flaw.proof.empty-page", Map.of());
    }
}
