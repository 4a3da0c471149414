package rostrum.summary.regional;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Wherever it breaks off, also within a letter: the number of marks so far says whether that is within a cell. */
    @Property(tries = 500)
    void whereverItBreaksOff(@ForAll("files") List<List<String>> rows, @ForAll @IntRange(max = 600) int at) {
        var whole = rows.stream()
                .map(QuotesTest::line)
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        var cut = Arrays.copyOf(whole, Math.min(at, whole.length));
        var flaws = new Flaws();

        new Sheet(Source.of("cut.csv", cut), flaws).each(List.of(), row -> {});

        var found = flaws.all().stream()
                .filter(flaw -> flaw.key().endsWith(".broken-off"))
                .toList();
        var marks =
                IntStream.range(0, cut.length).filter(one -> cut[one] == '"').count();
        assertEquals(marks % 2 == 1 ? List.of(List.of(rowAt(rows, cut.length))) : List.of(), rowsOf(found));
        assertEquals(marks % 2 == 1 ? 1 : 0, found.size());
        assertTrue(found.isEmpty() || flaws.all().size() == 1, () -> flaws.all().toString());
    }

    @Example
    void whatIsOfAnotherEncodingIsNotSaidToBeBrokenOff() {
        var flaws = new Flaws();
        new Sheet(Source.of("latin.csv", "a,b\n\"\u00E9t\u00E9\",\"\u00E9".getBytes(ISO_8859_1)), flaws)
                .each(List.of(), row -> {});

        assertEquals("summary.regional.not-utf8", flaws.all().get(0).key());
    }

    @Example
    void whatEndsWithinALetterIsTorn() {
        var whole = "a,b\n1,\u0416".getBytes(UTF_8);
        var flaws = new Flaws();
        new Sheet(Source.of("torn.csv", Arrays.copyOf(whole, whole.length - 1)), flaws).each(List.of(), row -> {});

        assertEquals("summary.regional.torn", flaws.all().get(0).key());
        assertEquals(List.of(List.of(2)), rowsOf(flaws.all()));
    }

    /** The reader and {@link Quotes} would part here, and an open end be missed. */
    @Example
    void whatFollowsAClosingMarkIsRefusedWithItsRow() {
        for (var loose : List.of("a,b\n1,2\n\"He said \"hi\" to me,2\n3,4", "a,b\n1,2\n\"x\" ,y\n3,4")) {
            var flaws = new Flaws();
            new Sheet(Source.of("loose.csv", loose.getBytes(UTF_8)), flaws).each(List.of(), row -> {});

            assertEquals("summary.regional.unreadable", flaws.all().get(0).key(), loose);
            assertEquals(List.of(List.of(3)), rowsOf(flaws.all()), loose);
        }
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
        for (int end = 0; end < length; row++) end += line(rows.get(row)).getBytes(UTF_8).length;
        return row;
    }

    private static List<List<Integer>> rowsOf(List<Flaws.Flaw> flaws) {
        return flaws.stream().map(Flaws.Flaw::rows).toList();
    }
}
