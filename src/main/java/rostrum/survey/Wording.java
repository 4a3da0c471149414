package rostrum.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Language;

/**
 * A survey in one language.
 *
 * @param isReviewed whether somebody who grew up with the language has read it
 * @param questions by code
 * @param missing what has no words yet, by code, as in {@code age-check.options.face}
 */
public record Wording(
        Language language,
        String title,
        boolean isReviewed,
        Map<String, QuestionWords> questions,
        List<String> missing) {

    Wording with(Map<String, QuestionWords> others) {
        return new Wording(language, title, isReviewed, others, missing);
    }

    public QuestionWords of(Question question) {
        return questions.getOrDefault(question.code(), QuestionWords.NONE);
    }

    /** What a person reads for an option. */
    public String label(Question question, String option) {
        var words = of(question);
        if (question instanceof Matrix) return matrixLabel(words, option.split("\\.", 2));
        if (question instanceof Rating rating) return ratingLabel(rating, words, option);
        return Optional.ofNullable(words.options().get(option))
                .or(() -> question.label(option, language))
                .orElse(option);
    }

    /** The number, and at the ends what it means. */
    private String ratingLabel(Rating rating, QuestionWords words, String option) {
        var number = rating.label(option, language).orElse(option);
        var meaning = words.options().getOrDefault(option, "");
        return meaning.isEmpty() ? number : number + " – " + meaning;
    }

    private static String matrixLabel(QuestionWords words, String[] parts) {
        var row = words.rows().getOrDefault(parts[0], parts[0]);
        return parts.length == 1 ? row : row + ": " + words.options().getOrDefault(parts[1], parts[1]);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
