package rostrum.summary.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import rostrum.platform.Language;
import rostrum.platform.Words;

/**
 * What a theme is called: as an analyst named it, or else by the words that tell it from others, in the reader’s language or in
 * another one in which it was spoken of; where its views share no word, by its number.
 *
 * @param given whether somebody gave it this name in the reader’s language
 */
public record ThemeName(String words, Language language, boolean given) {
    private static final String BETWEEN = " · ";

    /**
     * @param labels those of the largest part first
     * @param number its place in the list of themes, from 1
     */
    static ThemeName of(Map<Language, String> titles, List<Label> labels, int number, Language reader) {
        return Optional.ofNullable(titles.get(reader))
                .map(title -> new ThemeName(title, reader, true))
                .or(() -> first(labels, label -> label.language() == reader))
                .or(() -> first(labels, label -> true))
                .orElseGet(() -> nameless(number, reader));
    }

    private static ThemeName nameless(int number, Language reader) {
        return new ThemeName(Words.say(reader, "workspace.nameless", Map.of("number", "" + number)), reader, false);
    }

    private static Optional<ThemeName> first(List<Label> labels, Predicate<Label> which) {
        return labels.stream()
                .filter(which)
                .findFirst()
                .map(label -> new ThemeName(String.join(BETWEEN, label.words()), label.language(), false));
    }

    /** Words of one language that come in a theme more than elsewhere. */
    public record Label(Language language, List<String> words) {}
}
