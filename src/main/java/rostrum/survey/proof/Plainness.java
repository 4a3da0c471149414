package rostrum.survey.proof;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import rostrum.people.AgeBand;
import rostrum.survey.Question;
import rostrum.survey.QuestionWords;
import rostrum.survey.Survey;
import rostrum.survey.Wording;

/**
 * Whether the words are plain enough for the youngest who are asked them, in the languages for which {@link Ease} is sound.
 * The formulas are made for 100 words and more: all of a survey may lie a little below what its readers need, since syllables
 * are reckoned from letters; one page, which has some 20 words, far below.
 */
final class Plainness {
    private static final int SLACK_OF_ALL = 10;
    private static final int SLACK_OF_ONE = 25;
    private static final int FEWEST_OF_ALL = 100;
    private static final int FEWEST_OF_ONE = 8;
    private static final int VERY_EASY = 80;

    private final Survey survey;
    private final Wording wording;
    private final Findings findings;

    Plainness(Survey survey, Wording wording, Findings findings) {
        this.survey = survey;
        this.wording = wording;
        this.findings = findings;
    }

    /** By Flesch’s table of school grades: fifth, seventh, ninth, twelfth, and a newspaper. */
    private static int needed(AgeBand band) {
        return switch (band) {
            case UNDER_10 -> VERY_EASY;
            case FROM_10 -> 70;
            case FROM_13 -> 60;
            case FROM_16 -> 50;
            case FROM_18, FROM_25 -> 40;
        };
    }

    void check() {
        var found = survey.questions().stream().map(this::hasHard).toList();
        var all = survey.questions().stream()
                .map(question -> words(wording.of(question, survey.youngest(), false)))
                .collect(joining("\n"));
        if (found.contains(true) || !isBelow(all, FEWEST_OF_ALL, needed(survey.youngest()) - SLACK_OF_ALL)) return;
        survey.questions().stream()
                .filter(question -> ease(question).isPresent())
                .min(Comparator.comparing(question -> ease(question).orElseThrow()))
                .ifPresent(this::tellAll);
    }

    /** Each wording beside those who are asked it. */
    private boolean hasHard(Question question) {
        var hard = isHard(question, "title", wording.of(question), needed(youngest(question)));
        for (var band : AgeBand.values())
            if (wording.has(question, band))
                hard |= isHard(question, band.code() + ".title", wording.of(question, band, false), needed(band));
        if (wording.hasEasy(question))
            hard |= isHard(question, "easy.title", wording.of(question, survey.youngest(), true), VERY_EASY);
        return hard;
    }

    /** The youngest for whom there are no other words. */
    private AgeBand youngest(Question question) {
        return Arrays.stream(AgeBand.values())
                .filter(band -> band.compareTo(survey.youngest()) >= 0 && !wording.has(question, band))
                .findFirst()
                .orElse(AgeBand.FROM_25);
    }

    private boolean isHard(Question question, String key, QuestionWords asked, int needed) {
        var words = words(asked);
        if (!isBelow(words, FEWEST_OF_ONE, needed - SLACK_OF_ONE)) return false;
        var ease = Ease.of(words, wording.language()).orElse(0.0);
        tell(question.code() + "." + key, "survey.flaw.proof.hard-page", ease, needed);
        return true;
    }

    private boolean isBelow(String words, int fewest, int least) {
        return Ease.words(words) >= fewest
                && Ease.of(words, wording.language())
                        .filter(ease -> ease < least)
                        .isPresent();
    }

    private Optional<Double> ease(Question question) {
        return Ease.of(words(wording.of(question, survey.youngest(), false)), wording.language());
    }

    /** A title ends a sentence, whatever stands at its end. */
    private static String words(QuestionWords words) {
        return words.title() + ".\n" + words.hint();
    }

    private void tellAll(Question hardest) {
        tell(hardest.code() + ".title", "survey.flaw.proof.hard", ease(hardest).orElse(0.0), needed(survey.youngest()));
    }

    private void tell(String at, String advice, double ease, int needed) {
        findings.words(wording.language(), at, advice, Map.of("ease", Math.round(ease), "needed", needed));
    }
}
