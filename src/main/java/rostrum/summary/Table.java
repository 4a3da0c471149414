package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Share;
import rostrum.platform.disclosure.Suppression;

/**
 * How many people chose what, as it may leave the house.
 *
 * @param titles what was asked, by language
 * @param several whether one person could choose several, so that shares add up to more than all
 * @param base how many people answered, rounded by itself
 * @param rows none where too few answered, or no group is large enough
 */
public record Table(String code, Map<Language, String> titles, boolean several, Count base, List<Row> rows) {

    /** The code of the row that counts who gave no answer. */
    public static final String NO_ANSWER = "no-answer";

    /** One answer or group. */
    public record Row(String code, Map<Language, String> words, Count people, Share share) {
        public String title(Language reader) {
            return inLanguage(words, reader);
        }
    }

    /** What people could choose, in the order in which it was offered. */
    public record Choice(String code, Map<Language, String> words) {
        public String title(Language reader) {
            return inLanguage(words, reader);
        }
    }

    public String title(Language reader) {
        return inLanguage(titles, reader);
    }

    /** Whether it is told of all who took part: how many answered would betray how many did not. */
    public boolean isOfAll() {
        return rows.stream().anyMatch(row -> row.code().equals(NO_ANSWER));
    }

    /** What was chosen. */
    public List<Row> answers() {
        return rows.stream().filter(row -> !row.code().equals(NO_ANSWER)).toList();
    }

    /** In English where the reader's own language is missing. */
    static String inLanguage(Map<Language, String> words, Language reader) {
        var english = words.getOrDefault(
                Language.EN, words.values().stream().findFirst().orElse(""));
        return words.getOrDefault(reader, english);
    }

    static Table of(
            String code,
            Map<Language, String> titles,
            boolean several,
            int people,
            List<Choice> choices,
            ToIntFunction<String> chosenBy) {
        var base = Disclosure.count(people);
        if (base.isHidden()) return new Table(code, titles, several, base, List.of());
        var counts = choices.stream()
                .map(choice -> Disclosure.count(chosenBy.applyAsInt(choice.code())))
                .toList();
        var shown = several ? counts : Suppression.guard(counts, base);
        var rows = IntStream.range(0, choices.size())
                .mapToObj(at -> row(choices.get(at), shown.get(at), base))
                .toList();
        return new Table(code, titles, several, base, rows);
    }

    private static Row row(Choice choice, Count people, Count base) {
        return new Row(choice.code(), choice.words(), people, Disclosure.share(people, base));
    }
}
