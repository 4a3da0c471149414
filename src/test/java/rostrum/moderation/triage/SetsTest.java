package rostrum.moderation.triage;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.moderation.Reason;
import rostrum.platform.Language;

/** Lines in six languages, what we expect of each, and what triage says. */
class SetsTest {
    private static final Path SETS = Path.of("src/test/resources/triage");
    private static final Triage TRIAGE = Triage.shipped();
    private static final Map<String, Set<Reason>> RULES = Map.of(
            "personal", Set.of(Reason.R01, Reason.R02),
            "contact", Set.of(Reason.R02, Reason.R01),
            "link", Set.of(Reason.R03),
            "grooming", Set.of(Reason.R09, Reason.R06),
            "hate", Set.of(Reason.R05),
            "rude", Set.of(Reason.R04),
            "threat", Set.of(Reason.R07, Reason.R08));

    private record Line(Language language, String expect, String text, Finding finding) {
        boolean isAsExpected() {
            if (expect.equals("opinion")) return !finding.isEscalated() && !finding.suggestsHold();
            if (expect.equals("harm")) return finding.isEscalated();
            return finding.signals().stream()
                    .anyMatch(signal -> requireNonNull(RULES.get(expect)).contains(signal.rule()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstSetIsReadAsExpected(Language language) throws IOException {
        var lines = lines(SETS, language);
        print("first set", language, lines);

        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> !line.isAsExpected())
                        .map(Line::text)
                        .toList());
        assertTrue(
                lines.stream().filter(line -> line.expect().equals("opinion")).count() >= 60, "enough opinions");
    }

    /** What the lists missed when they met these for the first time stands in decision 0030; they were mended after that. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theLaterSetsAreReadNoWorseThanMeasured(Language language) throws IOException {
        var lines = new ArrayList<>(lines(SETS.resolve("second"), language));
        lines.addAll(lines(SETS.resolve("third"), language));
        print("later sets", language, lines);

        var missed = lines.stream().filter(line -> !line.isAsExpected()).toList();
        assertTrue(missed.size() <= 3, missed::toString);
        assertEquals(
                List.of(),
                missed.stream()
                        .filter(line -> Set.of("harm", "opinion").contains(line.expect()))
                        .toList());
    }

    private static List<Line> lines(Path folder, Language language) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(language.tag() + ".csv"))) {
            return rows.stream()
                    .map(row -> line(language, row.getField("expect"), row.getField("text")))
                    .toList();
        }
    }

    private static Line line(Language language, String expect, String text) {
        return new Line(language, expect, text, TRIAGE.read(text, language));
    }

    private static Map<String, Long> hits(List<Line> lines) {
        return lines.stream()
                .filter(Line::isAsExpected)
                .collect(Collectors.groupingBy(Line::expect, TreeMap::new, Collectors.counting()));
    }

    private static void print(String set, Language language, List<Line> lines) {
        var hits = hits(lines);
        var figures = lines.stream()
                .collect(Collectors.groupingBy(Line::expect, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(all -> all.getKey() + " " + hits.getOrDefault(all.getKey(), 0L) + "/" + all.getValue());
        System.out.println(
                Stream.concat(Stream.of(set, language.tag()), figures).collect(Collectors.joining("  ")));
    }
}
