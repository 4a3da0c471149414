package rostrum.survey.proof;

import java.util.Map;
import java.util.stream.Collectors;
import rostrum.platform.Phrases;
import rostrum.survey.Question;
import rostrum.survey.Survey;
import rostrum.survey.Wording;

/**
 * Whether help stands beside every question that touches what may hurt, by words from {@code sensitive.txt}: {@code
 * sensitive: true} brings it. And nobody is asked what happened to them, by words from {@code experience.txt}.
 */
final class Sensitivity {
    private static final Phrases TOPICS = Phrases.read("/sensitive.txt");
    private static final Phrases EXPERIENCE = Phrases.read("/experience.txt");

    private final Survey survey;
    private final Wording wording;
    private final Findings findings;

    Sensitivity(Survey survey, Wording wording, Findings findings) {
        this.survey = survey;
        this.wording = wording;
        this.findings = findings;
    }

    void check() {
        survey.questions().stream().filter(Question::isAsked).forEach(this::check);
    }

    private void check(Question question) {
        var isMarked = survey.sensitive().contains(question.code());
        if (!isMarked) touch(question);
        if (isMarked || TOPICS.in(all(question)).isPresent())
            wording.texts(question)
                    .filter(text -> text.getKey().endsWith("title"))
                    .forEach(title -> askNothing(question, title.getKey(), title.getValue()));
    }

    private void askNothing(Question question, String key, String title) {
        EXPERIENCE
                .in(title)
                .ifPresent(phrase -> findings.words(
                        wording.language(),
                        question.code() + "." + key,
                        "survey.flaw.proof.experience",
                        Map.of("word", phrase)));
    }

    private void touch(Question question) {
        wording.texts(question)
                .forEach(text -> TOPICS.in(text.getValue())
                        .ifPresent(word -> findings.words(
                                wording.language(),
                                question.code() + "." + text.getKey(),
                                "survey.flaw.proof.sensitive",
                                Map.of("word", word, "question", question.code()))));
    }

    private String all(Question question) {
        return wording.texts(question).map(Map.Entry::getValue).collect(Collectors.joining("\n"));
    }
}
