package rostrum.bench.youth;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.bench.Mishap;

/** What made-up young people say, put together from phrases: what they want, and why. */
record Phrases(List<Phrase> all) {
    static final List<String> THEMES = List.of("reporting", "age", "strangers", "time", "data", "made");
    /** How many wishes of each theme are voted on. */
    static final int WISHES = 2;

    private static final String ANY = "*";

    private record Phrase(String language, String theme, String part, String words) {}

    static Phrases read(Path file) throws IOException {
        if (!Files.isReadable(file)) throw new Mishap("The phrases are missing: " + file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new Phrases(rows.stream()
                    .map(row -> new Phrase(
                            row.getField("lang"), row.getField("theme"), row.getField("part"), row.getField("words")))
                    .toList());
        }
    }

    /** One or two sentences about a theme. */
    String said(String language, String theme, Chance chance) {
        var wish = sentence(
                one(language, ANY, "opening", theme, chance), one(language, theme, "want", theme, chance), language);
        if (chance.of("brief " + theme, 3) == 0) return wish;
        return wish + (language.equals("zh") ? "" : " ") + one(language, theme, "because", theme, chance);
    }

    /** What all wish for, in the order of the themes: statements to vote on. */
    List<String> statements(String language) {
        return THEMES.stream()
                .flatMap(theme -> of(language, theme, "want").limit(WISHES))
                .map(wish -> sentence("", wish, language))
                .toList();
    }

    /** What a theme is called, by language. */
    Map<String, String> titles(String theme) {
        return all.stream()
                .filter(phrase -> phrase.theme().equals(theme) && phrase.part().equals("title"))
                .collect(Collectors.toMap(Phrase::language, Phrase::words));
    }

    /** The theme that words are about, as somebody knows who reads the language. */
    Optional<String> theme(String words) {
        var said = words.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(phrase -> phrase.part().equals("want")
                        && said.contains(phrase.words().toLowerCase(Locale.ROOT)))
                .map(Phrase::theme)
                .findFirst();
    }

    private static String sentence(String opening, String wish, String language) {
        var whole = opening.isEmpty() ? wish : opening + joint(language) + wish;
        var end = language.equals("zh") ? "。" : ".";
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1) + end;
    }

    private static String joint(String language) {
        return switch (language) {
            case "ru" -> ", ";
            case "zh" -> "，";
            default -> " ";
        };
    }

    private String one(String language, String theme, String part, String about, Chance chance) {
        var choice = of(language, theme, part).toList();
        return choice.get(chance.of(part + about, choice.size()));
    }

    private Stream<String> of(String language, String theme, String part) {
        return all.stream()
                .filter(phrase -> phrase.language().equals(language)
                        && phrase.theme().equals(theme)
                        && phrase.part().equals(part))
                .map(Phrase::words);
    }
}
