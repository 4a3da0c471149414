package rostrum.survey.proof;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import rostrum.survey.Question;
import rostrum.survey.Survey;
import rostrum.survey.Wording;

/**
 * Whether the words are plain enough for the youngest who are asked, in the languages for which {@link Ease} is sound. The
 * formulas are made for 100 words and more: all of a survey may lie a little below what its readers need, since syllables
 * are reckoned from letters; one page, which has some 20 words, far below.
 */
final class Plainness {
    private static final int SLACK_OF_ALL = 10;
    private static final int SLACK_OF_ONE = 25;
    private static final int FEWEST_OF_ALL = 100;
    private static final int FEWEST_OF_ONE = 8;

    private final Survey survey;
    private final Wording wording;
    private final Findings findings;

    Plainness(Survey survey, Wording wording, Findings findings) {
        this.survey = survey;
        this.wording = wording;
        this.findings = findings;
    }

    /** By Flesch’s table of school grades: fifth, seventh, ninth, twelfth, and a newspaper. */
    private int needed() {
        return switch (survey.youngest()) {
            case UNDER_10 -> 80;
            case FROM_10 -> 70;
            case FROM_13 -> 60;
            case FROM_16 -> 50;
            case FROM_18, FROM_25 -> 40;
        };
    }

    void check() {
        var hard = survey.questions().stream().filter(this::isTooHard).toList();
        for (var question : hard) tell(question, "survey.flaw.proof.hard-page");
        var all = survey.questions().stream().map(this::words).collect(joining("\n"));
        if (!hard.isEmpty() || !isBelow(all, FEWEST_OF_ALL, SLACK_OF_ALL)) return;
        survey.questions().stream()
                .filter(question -> ease(question).isPresent())
                .min(Comparator.comparing(question -> ease(question).orElseThrow()))
                .ifPresent(hardest -> tell(hardest, "survey.flaw.proof.hard"));
    }

    private boolean isTooHard(Question question) {
        return isBelow(words(question), FEWEST_OF_ONE, SLACK_OF_ONE);
    }

    private boolean isBelow(String words, int fewest, int slack) {
        return Ease.words(words) >= fewest
                && Ease.of(words, wording.language())
                        .filter(ease -> ease < needed() - slack)
                        .isPresent();
    }

    private Optional<Double> ease(Question question) {
        return Ease.of(words(question), wording.language());
    }

    /** A title ends a sentence, whatever stands at its end. */
    private String words(Question question) {
        var words = wording.of(question);
        return words.title() + ".\n" + words.hint();
    }

    private void tell(Question question, String advice) {
        findings.words(
                wording.language(),
                question.code() + ".title",
                advice,
                Map.of("ease", Math.round(ease(question).orElse(0.0)), "needed", needed()));
    }
}
