package rostrum.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.people.AgeBand;

/**
 * The words of one question.
 *
 * @param topic one or two words that say what it is about
 * @param hint how to answer; on a page to read, the text
 * @param options what stands on each option, by code; on the columns of a matrix
 * @param rows what stands before each row of a matrix, by code
 * @param alternatives what is on each picture, by the code of its option
 */
public record QuestionWords(
        String title,
        String topic,
        String hint,
        Map<String, String> options,
        Map<String, String> rows,
        Map<String, String> alternatives) {
    static final String OPTIONS = "options";
    static final String ROWS = "rows";
    public static final String ALTERNATIVES = "alternatives";

    /** In easy words, for whoever chooses them. */
    static final String EASY = "easy";

    /** Other words of the same question: easy ones, and those of age bands. */
    public static final List<String> VARIANTS = Stream.concat(
                    Stream.of(EASY), Arrays.stream(AgeBand.values()).map(AgeBand::code))
            .toList();

    static final QuestionWords NONE = new QuestionWords("", "", "", Map.of(), Map.of(), Map.of());

    /** All of it, by the key under which it stands: {@code title}, {@code options.face}. */
    public Stream<Map.Entry<String, String>> texts() {
        return Stream.of(
                        Stream.of(Map.entry("title", title), Map.entry("topic", topic), Map.entry("hint", hint)),
                        texts(OPTIONS, options),
                        texts(ROWS, rows),
                        texts(ALTERNATIVES, alternatives))
                .flatMap(part -> part);
    }

    private static Stream<Map.Entry<String, String>> texts(String part, Map<String, String> words) {
        return words.entrySet().stream().map(text -> Map.entry(part + "." + text.getKey(), text.getValue()));
    }

    /** Another wording says only what it says otherwise. */
    QuestionWords over(QuestionWords plain) {
        return new QuestionWords(
                title.isEmpty() ? plain.title : title,
                plain.topic,
                hint.isEmpty() ? plain.hint : hint,
                over(plain.options, options),
                over(plain.rows, rows),
                over(plain.alternatives, alternatives));
    }

    private static Map<String, String> over(Map<String, String> plain, Map<String, String> other) {
        if (other.isEmpty()) return plain;
        var all = new LinkedHashMap<>(plain);
        all.putAll(other);
        return all;
    }

    QuestionWords with(UnaryOperator<String> change) {
        return new QuestionWords(
                change.apply(title),
                change.apply(topic),
                change.apply(hint),
                with(change, options),
                with(change, rows),
                with(change, alternatives));
    }

    private static Map<String, String> with(UnaryOperator<String> change, Map<String, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> change.apply(text.getValue())));
    }
}
