package rostrum.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Language;

/**
 * A survey in one language.
 *
 * @param isReviewed whether somebody who grew up with the language has read it
 * @param questions by code
 * @param missing what has no words that hold today, by code, as in {@code age-check.options.face}
 * @param stale those of them that were translated from other English
 */
public record Wording(
        Language language,
        String title,
        boolean isReviewed,
        Map<String, QuestionWords> questions,
        List<String> missing,
        List<String> stale) {

    Wording with(Map<String, QuestionWords> others) {
        return new Wording(language, title, isReviewed, others, missing, stale);
    }

    /** All that is written, by what it is for: {@code title}, {@code age-check.options.face}. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put(Texts.TITLE, title);
        questions.forEach((code, words) ->
                words.texts().forEach(text -> texts.put(code + "." + text.getKey(), text.getValue())));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    public QuestionWords of(Question question) {
        return questions.getOrDefault(question.code(), QuestionWords.NONE);
    }

    /** What a person reads for an option. */
    public String label(Question question, String option) {
        var words = of(question);
        if (question instanceof Matrix) return matrixLabel(words, option.split("\\.", 2));
        return Optional.ofNullable(words.options().get(option))
                .or(() -> question.label(option, language))
                .orElse(option);
    }

    private static String matrixLabel(QuestionWords words, String[] parts) {
        var row = words.rows().getOrDefault(parts[0], parts[0]);
        return parts.length == 1 ? row : row + ": " + words.options().getOrDefault(parts[1], parts[1]);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
