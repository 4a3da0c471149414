package rostrum;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** Every text that a page asks for exists, in every complete language, with the same values in it. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Set<String> FEATURES = features();

    /** Acts in the audit are named like keys. */
    private static final Pattern AUDIT = Pattern.compile("audit\\s*\\.note\\([^;]*;");

    private static final String SOURCES = sources();

    /** A key or the beginning of one, as a literal in Java or in a template. */
    private static final Pattern LITERAL =
            Pattern.compile("\"((" + String.join("|", FEATURES) + ")\\.[a-zA-Z0-9.-]*)\"(?=(\\s*\\+)?)");

    private static final Pattern FILE = Pattern.compile(".*\\.(js|json|css|svg|jte|yaml|csv|docx|html|ics|txt|war)");
    private static final Pattern REFUSAL = Pattern.compile("because\\(\"([^\"]+)\"\\)");
    private static final Pattern ENDING = Pattern.compile("\\+ \"\\.([a-z-]+)\"");

    private static final Set<String> KEYS = keys();
    private static final List<MatchResult> LITERALS = literals();
    private static final Set<String> BEGINNINGS = beginnings();

    @Test
    void everyTextThatIsUsedExists() {
        var missing = LITERALS.stream()
                .filter(literal -> !isBeginning(literal))
                .map(literal -> literal.group(1))
                .filter(key -> !KEYS.contains(key))
                .collect(toCollection(TreeSet::new));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyBeginningThatIsUsedLeadsSomewhere() {
        var leadNowhere = BEGINNINGS.stream()
                .filter(beginning -> KEYS.stream().noneMatch(key -> key.startsWith(beginning)))
                .toList();

        assertEquals(List.of(), leadNowhere);
    }

    @Test
    void everyRefusalHasAHeading() {
        var missing = REFUSAL.matcher(SOURCES)
                .results()
                .map(refusal -> refusal.group(1) + ".title")
                .filter(key -> !KEYS.contains(key))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void noTextIsLeftOver() {
        var used = LITERALS.stream().map(literal -> literal.group(1)).collect(toCollection(TreeSet::new));
        var endings =
                ENDING.matcher(SOURCES).results().map(ending -> ending.group(1)).collect(toCollection(TreeSet::new));
        endings.add("title");

        var leftOver = KEYS.stream()
                .filter(key -> !used.contains(key) && BEGINNINGS.stream().noneMatch(key::startsWith))
                .filter(key -> !(endings.contains(last(key)) && used.contains(rest(key))))
                .toList();

        assertEquals(List.of(), leftOver);
    }

    @ParameterizedTest
    @MethodSource("theFeatures")
    void nothingIsSaidTwice(String feature) throws IOException {
        for (var language : Language.values()) {
            var file = MESSAGES.resolve(feature + "_" + language.tag() + ".properties");
            if (!Files.exists(file)) continue;
            var seen = new TreeSet<String>();
            for (var line : Files.readAllLines(file))
                if (line.contains("=") && !line.startsWith("#"))
                    assertTrue(seen.add(line.substring(0, line.indexOf('=')).strip()), file + ": " + line);
        }
    }

    static Collection<String> theFeatures() {
        return FEATURES;
    }

    @ParameterizedTest
    @MethodSource("theFeatures")
    void allLanguagesSayTheSame(String feature) {
        var english = new TreeSet<>(Words.keys(Language.EN, feature));
        for (var language : Language.COMPLETE) {
            assertEquals(english, new TreeSet<>(Words.keys(language, feature)), language.ownName());
            for (var key : english)
                assertEquals(
                        arguments(Language.EN, feature + "." + key), arguments(language, feature + "." + key), key);
        }
    }

    @ParameterizedTest
    @MethodSource("theFeatures")
    void arabicIsArabic(String feature) {
        var latin = Words.keys(Language.AR, feature).stream()
                .map(key -> Words.pattern(Language.AR, feature + "." + key))
                .filter(pattern -> pattern.matches(".*\\p{IsLatin}{3}.*"))
                .filter(pattern -> !pattern.matches("(?s).*\\p{IsArabic}.*"))
                .filter(pattern -> !pattern.replaceAll("\\{\\w+}", "").matches("\\P{L}*"))
                .toList();

        assertEquals(List.of(), latin);
    }

    /** One thing has one name; the Union’s Arabic documents say this one. */
    @ParameterizedTest
    @MethodSource("theFeatures")
    void aConsultationHasOneNameInArabic(String feature) {
        for (var key : Words.keys(Language.AR, feature))
            assertFalse(Words.pattern(Language.AR, feature + "." + key).contains("استشار"), key);
    }

    /** Among Arabic words the parts of a date would change places. */
    @ParameterizedTest
    @MethodSource("theFeatures")
    void aDateInDigitsStandsApartFromTheArabicAroundIt(String feature) {
        for (var key : Words.keys(Language.AR, feature)) {
            var pattern = Words.pattern(Language.AR, feature + "." + key);
            assertFalse(pattern.matches("(?s).*(?<!\u2066)\\b\\d{4}-\\d{2}-\\d{2}.*"), key);
        }
    }

    /** In ICU a straight apostrophe hides what follows it. */
    @ParameterizedTest
    @MethodSource("theFeatures")
    void noApostropheHidesAValue(String feature) {
        for (var language : Language.COMPLETE)
            for (var key : Words.keys(language, feature))
                assertEquals(-1, Words.pattern(language, feature + "." + key).indexOf('\''), language + " " + key);
    }

    private static Set<String> arguments(Language language, String key) {
        return new TreeSet<>(new MessageFormat(Words.pattern(language, key), language.locale()).getArgumentNames());
    }

    private static Set<String> keys() {
        return FEATURES.stream()
                .flatMap(feature -> Words.keys(Language.EN, feature).stream().map(key -> feature + "." + key))
                .collect(toCollection(TreeSet::new));
    }

    private static List<MatchResult> literals() {
        return LITERAL.matcher(SOURCES)
                .results()
                .filter(literal -> KEYS.contains(literal.group(1))
                        || !FILE.matcher(literal.group(1)).matches())
                .toList();
    }

    private static Set<String> beginnings() {
        return LITERALS.stream()
                .filter(MessagesTest::isBeginning)
                .map(literal -> literal.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isBeginning(MatchResult literal) {
        return literal.group(3) != null || literal.group(1).endsWith(".");
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String rest(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static Set<String> features() {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sources() {
        var all = new StringBuilder();
        for (var root : List.of("src/main/java", "src/main/jte")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    all.append(Files.readString(file)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return AUDIT.matcher(all).replaceAll("");
    }
}
