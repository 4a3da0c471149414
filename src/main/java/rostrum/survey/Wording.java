package rostrum.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.platform.Language;

/**
 * A survey in one language.
 *
 * @param isReviewed whether somebody who grew up with the language has read it
 * @param questions by code; under {@code age-check.easy} and {@code age-check.10-12} what other wordings say otherwise
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

    /** With the words that some questions bring from the bank; none of them where it lacks the language. */
    Wording and(Optional<Wording> bank, Set<String> taken) {
        if (taken.isEmpty()) return this;
        var words = new LinkedHashMap<>(questions);
        var lacks = new ArrayList<>(missing);
        var old = new ArrayList<>(stale);
        if (bank.isEmpty()) lacks.addAll(taken);
        bank.ifPresent(all -> {
            all.questions.forEach((name, its) -> {
                if (taken.contains(code(name))) words.put(name, its);
            });
            all.missing.stream().filter(name -> taken.contains(code(name))).forEach(lacks::add);
            all.stale.stream().filter(name -> taken.contains(code(name))).forEach(old::add);
        });
        var reviewed = isReviewed && bank.filter(Wording::isReviewed).isPresent();
        return new Wording(language, title, reviewed, words, lacks, old);
    }

    private static String code(String name) {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    /** All that is written, by what it is for: {@code title}, {@code age-check.options.face}. */
    public Map<String, String> texts() {
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

    /** As a reader of this age is asked; in easy words, where there are some and the reader wants them. */
    public QuestionWords of(Question question, AgeBand band, boolean easy) {
        return told(question.code(), of(question), band, easy);
    }

    /** The same words for the same question, as one reader is asked them. */
    public Wording to(AgeBand band, boolean easy) {
        if (questions.keySet().stream().noneMatch(code -> code.contains("."))) return this;
        var told = new LinkedHashMap<String, QuestionWords>();
        questions.forEach((name, words) -> {
            if (!name.contains(".")) told.put(name, told(name, words, band, easy));
        });
        return with(told);
    }

    private QuestionWords told(String code, QuestionWords words, AgeBand band, boolean easy) {
        var plain = variant(code, band.code()).over(words);
        return easy ? variant(code, QuestionWords.EASY).over(plain) : plain;
    }

    public boolean hasEasy(Question question) {
        return has(question, QuestionWords.EASY);
    }

    public boolean has(Question question, AgeBand band) {
        return has(question, band.code());
    }

    private boolean has(Question question, String variant) {
        return questions.containsKey(question.code() + "." + variant);
    }

    private QuestionWords variant(String code, String variant) {
        return questions.getOrDefault(code + "." + variant, QuestionWords.NONE);
    }

    /** Every text of a question in all its wordings, by its key: {@code title}, {@code easy.title}. */
    public Stream<Map.Entry<String, String>> texts(Question question) {
        var others = QuestionWords.VARIANTS.stream()
                .flatMap(variant -> variant(question.code(), variant)
                        .texts()
                        .map(text -> Map.entry(variant + "." + text.getKey(), text.getValue())));
        return Stream.concat(of(question).texts(), others)
                .filter(text -> !text.getValue().isEmpty());
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

    /** What has no words at all, old ones neither. */
    public List<String> absent() {
        return missing.stream().filter(text -> !stale.contains(text)).toList();
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
