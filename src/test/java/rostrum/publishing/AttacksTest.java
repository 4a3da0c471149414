package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Disclosure;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.MeetingInput.Figure;
import rostrum.summary.Population;
import rostrum.summary.Population.Twist;

/** What somebody tries who has all released files and much time: none of it may tell more than the tables do. */
class AttacksTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern COUNT = Pattern.compile("\\d+");
    private static final long LARGEST = 1_000_000;

    /** Order, keys, sizes, compression: the files of the same people, written down otherwise, are the same bytes. */
    @Property(tries = 3)
    void noFileDependsOnOrderOrKeysOrOnWhoGaveWhichPairOfAnswers(@ForAll @LongRange(min = 0, max = 1 << 20) long seed) {
        var input = input(seed, Twist.NONE, Language.EN);
        for (var twist : List.of(Twist.ORDER, Twist.PAIRS)) {
            var twisted = input(seed, twist, Language.EN);
            for (var format : Format.values())
                assertArrayEquals(format.write(input), format.write(twisted), () -> format + " tells of " + twist);
        }
    }

    /** Keys, views that nobody released: not in any part, name, attribute or text of any file. */
    @Property(tries = 3)
    void noFileHoldsAKeyOrAViewOfTheRecord(@ForAll @LongRange(min = 0, max = 1 << 20) long seed) throws IOException {
        for (var language : List.of(Language.EN, Language.AR)) {
            var input = input(seed, Twist.NONE, language);
            for (var format : Format.values())
                for (var part : parts(format, format.write(input)).entrySet())
                    assertFalse(
                            part.getKey().contains(Population.CANARY)
                                    || part.getValue().contains(Population.CANARY),
                            () -> format + ": " + part.getKey());
        }
    }

    /** Every count of people that is told is one that the audit let through: no fine figure stands anywhere. */
    @Property(tries = 10)
    void everyFigureIsRounded(@ForAll @LongRange(min = 0, max = 1 << 20) long seed) {
        for (var table : input(seed, Twist.NONE, Language.EN).tables())
            for (var line : table.lines())
                for (var figure : line.figures())
                    if (COUNT.matcher(figure.code()).matches())
                        assertEquals(
                                0,
                                Integer.parseInt(figure.code()) % Disclosure.ROUNDING,
                                () -> table.caption() + ": " + figure);
    }

    /** A picture, its other text and its table say the same numbers. */
    @Property(tries = 3)
    void picturesTellNoNumberThatNoTableTells(@ForAll @LongRange(min = 0, max = 1 << 20) long seed) throws IOException {
        var input = input(seed, Twist.NONE, Language.EN);
        var told = new TreeSet<String>();
        input.tables().stream().flatMap(table -> table.lines().stream()).forEach(line -> {
            numbers(line.words(), told);
            line.figures().forEach(figure -> numbers(figure.words(), told));
        });
        input.tables().forEach(table -> numbers(table.number() + " " + table.caption() + " " + table.note(), told));

        for (var said : PaperText.pictures(MeetingInputPdf.write(input))) {
            var there = new TreeSet<String>();
            numbers(said, there);
            assertTrue(told.containsAll(there), () -> said + " tells " + there + " of " + told);
        }
    }

    /** Totals minus cells: whoever takes all other parts from the whole learns of a hidden part no more than that it is small. */
    @Property(tries = 15)
    void noHiddenPartIsWhatTheOthersLeaveOfTheWhole(@ForAll @LongRange(min = 0, max = 1 << 20) long seed)
            throws Exception {
        var released = MeetingInputJson.read(MeetingInputJson.write(input(seed, Twist.NONE, Language.EN)));
        var whole = range(released.tables().get(0).lines().get(0).figures().get(0));
        for (var table : released.tables()) if (isOfWhoTookPart(table)) leavesEnough(whole, table);
    }

    /** Everybody is in one of its lines. */
    private static boolean isOfWhoTookPart(AnnexTable table) {
        return table.number() > 1 && table.caption().contains("took part");
    }

    private static void leavesEnough(Range whole, AnnexTable table) {
        var parts =
                table.lines().stream().map(line -> range(line.figures().get(0))).toList();
        for (int hidden = 0; hidden < parts.size(); hidden++) {
            var part = parts.get(hidden);
            if (!table.lines().get(hidden).figures().get(0).code().isEmpty() && part.least() > 0) continue;
            var least = Math.max(part.least(), whole.least() - sum(parts, hidden, Range::most));
            var most = Math.min(part.most(), whole.most() - sum(parts, hidden, Range::least));
            assertTrue(
                    most - least >= Disclosure.WIDTH,
                    () -> table.caption() + " leaves " + part + " only " + least + " to " + most);
        }
    }

    private static long sum(List<Range> parts, int but, ToLongFunction<Range> end) {
        return IntStream.range(0, parts.size())
                .filter(at -> at != but)
                .mapToObj(parts::get)
                .mapToLong(end)
                .sum();
    }

    /** What a figure leaves open by itself. */
    private record Range(long least, long most) {}

    private static Range range(Figure figure) {
        if (figure.code().isEmpty()) return new Range(0, LARGEST);
        if (figure.code().startsWith("<")) return new Range(0, Disclosure.CELL - 1);
        var rounded = Integer.parseInt(figure.code());
        return new Range(
                Math.max(Disclosure.CELL, rounded - Disclosure.ROUNDING / 2), rounded + Disclosure.ROUNDING / 2);
    }

    private static void numbers(String words, TreeSet<String> into) {
        NUMBER.matcher(words).results().forEach(found -> into.add(found.group()));
    }

    private static MeetingInput input(long seed, Twist twist, Language language) {
        return Consultation23.draft(Population.of(seed, twist), language);
    }

    /** All that can be read in a file, by where it stands. */
    private static Map<String, String> parts(Format format, byte[] file) throws IOException {
        return switch (format) {
            case DOCX -> unzipped(file);
            case PDF -> opened(file);
            default -> Map.of("", new String(file, StandardCharsets.UTF_8));
        };
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    private static Map<String, String> opened(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return Map.of(
                    "raw",
                    new String(file, StandardCharsets.ISO_8859_1),
                    "information",
                    String.valueOf(document.getDocumentInformation().getCOSObject()),
                    "metadata",
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8),
                    "text",
                    new PDFTextStripper().getText(document));
        }
    }
}
