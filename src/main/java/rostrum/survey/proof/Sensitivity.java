package rostrum.survey.proof;

import java.util.Map;
import java.util.stream.Collectors;
import rostrum.platform.Phrases;
import rostrum.survey.Question;
import rostrum.survey.QuestionWords;
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
        var words = wording.of(question);
        if (!survey.sensitive().contains(question.code())) touch(question, words);
        EXPERIENCE
                .in(words.title())
                .filter(phrase -> survey.sensitive().contains(question.code())
                        || TOPICS.in(all(words)).isPresent())
                .ifPresent(phrase -> findings.words(
                        wording.language(),
                        question.code() + ".title",
                        "survey.flaw.proof.experience",
                        Map.of("word", phrase)));
    }

    private void touch(Question question, QuestionWords words) {
        words.texts()
                .forEach(text -> TOPICS.in(text.getValue())
                        .ifPresent(word -> findings.words(
                                wording.language(),
                                question.code() + "." + text.getKey(),
                                "survey.flaw.proof.sensitive",
                                Map.of("word", word, "question", question.code()))));
    }

    private static String all(QuestionWords words) {
        return words.texts().map(Map.Entry::getValue).collect(Collectors.joining("\n"));
    }
}
