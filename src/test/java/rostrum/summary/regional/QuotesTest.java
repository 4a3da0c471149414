package rostrum.summary.regional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A file that broke off within a cell is refused, with the row in which that cell began. */
class QuotesTest {
    private static final int COLUMNS = 3;

    /** Wherever it breaks off: the number of marks so far says whether that is within a cell. */
    @Property(tries = 500)
    void whereverItBreaksOff(@ForAll("files") List<List<String>> rows, @ForAll @IntRange(max = 400) int at) {
        var whole = rows.stream().map(QuotesTest::line).collect(Collectors.joining());
        var cut = whole.substring(0, Math.min(at, whole.length()));
        var flaws = new Flaws();

        new Sheet(Source.of("cut.csv", cut.getBytes(UTF_8)), flaws).each(List.of(), row -> {});

        var found = flaws.all().stream()
                .filter(flaw -> flaw.key().endsWith(".broken-off"))
                .toList();
        var isWithin = cut.chars().filter(sign -> sign == '"').count() % 2 == 1;
        assertEquals(isWithin ? List.of(List.of(rowAt(rows, cut.length()))) : List.of(), rowsOf(found));
        assertTrue(isWithin ? flaws.all().size() == 1 : found.isEmpty(), () -> flaws.all() + cut);
    }

    @Example
    void whatIsWholeIsRead() {
        for (var whole : List.of("a,b\n\"x\",\"y\"", "a,b\nx \"y,z\n", "a,b\r\n\"x\"\"\",y\r\n")) {
            var flaws = new Flaws();
            new Sheet(Source.of("whole.csv", whole.getBytes(UTF_8)), flaws).each(List.of(), row -> {});

            assertEquals(List.of(), flaws.all(), whole);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> files() {
        var cell = Arbitraries.of("a", "Ж", "\"", ",", "\n", "\r\n", " ")
                .list()
                .ofMaxSize(6)
                .map(signs -> String.join("", signs));
        return cell.list().ofSize(COLUMNS).list().ofMinSize(2).ofMaxSize(12);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** From 1. */
    private static int rowAt(List<List<String>> rows, int length) {
        var row = 0;
        for (int end = 0; end < length; row++) end += line(rows.get(row)).length();
        return row;
    }

    private static List<List<Integer>> rowsOf(List<Flaws.Flaw> flaws) {
        return flaws.stream().map(Flaws.Flaw::rows).toList();
    }
}
