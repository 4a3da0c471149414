package rostrum.survey.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rostrum.platform.Language;

/** Columns that hold words in a language, as {@code label::Français (fr)}. */
final class Headings {
    static final Set<String> WORDS = Set.of("label", "hint", "topic", "form_title");

    private static final Pattern TAG = Pattern.compile("\\(([A-Za-z]{2,3})[^)]*\\)\\s*$");

    private final Language usual;

    /** @param usual the language of columns that name none, as the settings say it */
    Headings(String usual) {
        this.usual = language(usual).orElse(Language.EN);
    }

    private static Optional<Language> language(String named) {
        var tag = TAG.matcher(named);
        if (tag.find()) return Language.of(tag.group(1).toLowerCase(Locale.ROOT));
        var plain = named.strip();
        return Arrays.stream(Language.values())
                .filter(language -> plain.equalsIgnoreCase(language.ownName())
                        || plain.equalsIgnoreCase(language.tag())
                        || plain.equalsIgnoreCase(language.nameIn(Language.EN)))
                .findFirst();
    }

    Map<Language, String> words(Row row, String column) {
        var words = new EnumMap<Language, String>(Language.class);
        row.cells().forEach((heading, text) -> {
            if (heading.equals(column)) words.putIfAbsent(usual, text);
            if (heading.startsWith(column + "::"))
                language(heading.substring(column.length() + 2)).ifPresent(language -> words.put(language, text));
        });
        return words;
    }

    /** Whether it holds words in a language that we do not speak. */
    static boolean isForeign(String heading) {
        var at = heading.indexOf("::");
        return at > 0
                && WORDS.contains(heading.substring(0, at))
                && language(heading.substring(at + 2)).isEmpty();
    }
}
