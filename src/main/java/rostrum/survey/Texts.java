package rostrum.survey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.platform.Language;

/**
 * The texts of a survey in one language by what they are for, as in {@code age-check.options.face}, before they are put
 * together.
 */
final class Texts {
    static final String TITLE = "title";
    static final String TOPIC = "topic";
    static final String HINT = "hint";

    private final List<Question> questions;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> stale = new LinkedHashSet<>();

    Texts(List<Question> questions) {
        this.questions = questions;
    }

    void put(String unit, String words) {
        texts.put(unit, words);
    }

    /** It has words, but not for the English of today. */
    void outdate(String unit) {
        stale.add(unit);
    }

    /** Without these nobody can be asked. */
    static Set<String> required(List<Question> questions) {
        var required = new LinkedHashSet<>(Set.of(TITLE));
        for (var question : questions) {
            required.add(question.code() + "." + TITLE);
            required.add(question.code() + "." + TOPIC);
            question.worded()
                    .forEach((part, codes) ->
                            codes.forEach(code -> required.add(question.code() + "." + part + "." + code)));
        }
        return required;
    }

    Wording wording(Language language, boolean isReviewed, Collection<String> required) {
        var missing = new LinkedHashSet<String>();
        for (var unit : required) if (!texts.containsKey(unit) && !stale.contains(unit)) missing.add(largest(unit));
        missing.addAll(stale);
        return new Wording(
                language, texts.getOrDefault(TITLE, ""), isReviewed, words(), List.copyOf(missing), List.copyOf(stale));
    }

    /** Where nothing of a question or its options is written, that says enough. */
    private String largest(String unit) {
        for (int dot = unit.indexOf('.'); dot > 0; dot = unit.indexOf('.', dot + 1))
            if (isEmpty(unit.substring(0, dot))) return unit.substring(0, dot);
        return unit;
    }

    private boolean isEmpty(String whole) {
        return texts.keySet().stream().noneMatch(unit -> unit.startsWith(whole + "."))
                && stale.stream().noneMatch(unit -> unit.startsWith(whole + "."));
    }

    private Map<String, QuestionWords> words() {
        var words = new LinkedHashMap<String, QuestionWords>();
        for (var question : questions) {
            put(question, question.code(), words);
            for (var variant : QuestionWords.VARIANTS) put(question, question.code() + "." + variant, words);
        }
        return words;
    }

    private void put(Question question, String from, Map<String, QuestionWords> words) {
        if (!isEmpty(from)) words.put(from, words(question, from));
    }

    private QuestionWords words(Question question, String from) {
        return new QuestionWords(
                texts.getOrDefault(from + "." + TITLE, ""),
                texts.getOrDefault(from + "." + TOPIC, ""),
                texts.getOrDefault(from + "." + HINT, ""),
                labels(question, from, QuestionWords.OPTIONS),
                labels(question, from, QuestionWords.ROWS),
                labels(question, from, QuestionWords.ALTERNATIVES));
    }

    private Map<String, String> labels(Question question, String from, String part) {
        var labels = new LinkedHashMap<String, String>();
        for (var code : question.worded().getOrDefault(part, List.of())) {
            var words = texts.get(from + "." + part + "." + code);
            if (words != null) labels.put(code, words);
        }
        return labels;
    }
}
