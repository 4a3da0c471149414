package rostrum.moderation.triage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.platform.Language;

/** The lists of all languages: each is a file that names its owner and the day by which it must be read again. */
final class Lexicon {
    private static final Pattern NAME = Pattern.compile("@([a-z]+) = (.+)");
    private static final Pattern USE = Pattern.compile("([^\\s|()\\[\\]@]*)@([a-z]+)([^\\s|()\\[\\]@]*)");

    private final List<Phrase> phrases;
    private final Set<String> negations;
    private final List<Phrase> reports;
    private final Vocabulary vocabulary;

    /**
     * One list as it was written.
     *
     * @param lines of each section, by its name
     */
    record Page(Language language, String owner, LocalDate reviewBy, List<Entry> lines) {}

    record Entry(String section, String line) {}

    private Lexicon(List<Page> pages) {
        var entries = pages.stream().flatMap(page -> page.lines().stream()).toList();
        phrases = entries.stream()
                .flatMap(entry ->
                        Concern.of(entry.section()).stream().flatMap(concern -> Phrase.both(concern, entry.line())))
                .toList();
        negations = new HashSet<>(section(entries, "not").map(Phrase::whole).toList());
        reports = section(entries, "telling")
                .flatMap(line -> Phrase.both(Concern.HARM, line))
                .toList();
        vocabulary =
                new Vocabulary(words(phrases, word -> !word.endsWith("*")), words(phrases, word -> word.endsWith("*")));
    }

    private static List<String> words(List<Phrase> phrases, Predicate<String> kind) {
        return phrases.stream()
                .flatMap(Phrase::words)
                .filter(kind)
                .map(Phrase::whole)
                .toList();
    }

    static Lexicon shipped() {
        return new Lexicon(Stream.of(Language.values()).map(Lexicon::page).toList());
    }

    private static Stream<String> section(List<Entry> entries, String name) {
        return entries.stream().filter(entry -> entry.section().equals(name)).map(Entry::line);
    }

    static Page page(Language language) {
        try (var in = Lexicon.class.getResourceAsStream("/triage/" + language.tag() + ".txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return page(language, lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(Language language, List<String> lines) {
        var entries = new ArrayList<Entry>();
        var names = new HashMap<String, String>();
        var section = "";
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var name = NAME.matcher(line);
            if (name.matches()) names.put(name.group(1), opened(name.group(2), names));
            else if (line.matches("\\[[a-z-]+]")) section = line.substring(1, line.length() - 1);
            else entries.add(new Entry(section, opened(line.strip(), names)));
        }
        return new Page(language, head(lines, "owner"), LocalDate.parse(head(lines, "review-by")), entries);
    }

    /** Each of the words that a name stands for, with what is written before and after it. */
    private static String opened(String line, Map<String, String> names) {
        var opened = line;
        for (var use = USE.matcher(opened); use.find(); use = USE.matcher(opened)) {
            var before = use.group(1);
            var after = use.group(3);
            var all = Stream.of(names.getOrDefault(use.group(2), "").split("\\|"))
                    .map(one -> before + one + after)
                    .collect(Collectors.joining("|"));
            var inside = opened.substring(0, use.start()).matches(".*[(\\[][^)\\]]*");
            opened = opened.substring(0, use.start()) + (inside ? all : "(" + all + ")") + opened.substring(use.end());
        }
        return opened;
    }

    private static String head(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith("# " + name + ": "))
                .map(line -> line.substring(name.length() + 4))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A list without " + name));
    }

    List<Phrase> phrases() {
        return phrases;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Words that turn what is said into its opposite. */
    Set<String> negations() {
        return negations;
    }

    /** What comes before words that others are told to have said. */
    List<Phrase> reports() {
        return reports;
    }
}
