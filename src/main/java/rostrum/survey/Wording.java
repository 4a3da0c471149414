package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;

/**
 * A survey in one language.
 *
 * @param isReviewed whether somebody who grew up with the language has read it
 * @param questions by code
 * @param missing what has no words yet, by code, as in {@code age-check.face}
 */
public record Wording(
        Language language,
        String title,
        boolean isReviewed,
        Map<String, QuestionWords> questions,
        List<String> missing) {

    public QuestionWords of(Question question) {
        return questions.getOrDefault(question.code(), QuestionWords.NONE);
    }

    /** What a person reads for an option. */
    public String label(Question question, String option) {
        return of(question).options().getOrDefault(option, option);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
