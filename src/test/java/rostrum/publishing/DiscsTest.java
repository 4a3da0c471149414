package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

/** The picture of opinion groups shows what its table says, and nobody as a point. */
class DiscsTest {
    @ParameterizedTest
    @EnumSource
    void isOneDiscForEachGroupOfTheTable(Language language) {
        var input = Consultation23.camps(language);
        var shown = input.tables().stream()
                .flatMap(table -> Discs.of(table, new Layout(language)).stream())
                .toList();

        assertEquals(1, shown.size());
        assertEquals(
                List.of(1, 2),
                shown.get(0).ordered().stream().map(Discs.Disc::number).toList());
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameToWhoeverHearsIt(Language language) {
        var input = Consultation23.camps(language);
        var discs = input.tables().stream()
                .flatMap(table -> Discs.of(table, new Layout(language)).stream())
                .findFirst()
                .orElseThrow();
        var html = new String(MeetingInputHtml.write(input), StandardCharsets.UTF_8);
        var paper = new String(MeetingInputHtml.onPaper(input), StandardCharsets.UTF_8);

        assertTrue(html.contains(">" + discs.description() + "</desc>"), discs.description());
        assertTrue(paper.contains("alt=\"" + discs.title() + ": " + discs.description() + "\""), discs.description());
    }

    @Test
    void isAsLargeAsItsShare() {
        var discs = discs(List.of(80, 20), List.of(0, 100), List.of(50, 50))
                .orElseThrow()
                .ordered();

        assertEquals(2, discs.get(0).radius() / discs.get(1).radius(), 0.01);
    }

    @Test
    void isNotThereWhereAShareOrAPlaceIsNotTold() {
        assertEquals(Optional.empty(), Discs.of(table("60%", "", "0/100"), new Layout(Language.EN)));
        assertEquals(Optional.empty(), Discs.of(table("<5%", "50/100", "0/100"), new Layout(Language.EN)));
        assertEquals(Optional.empty(), discs(List.of(100), List.of(50), List.of(50)));
    }

    /** Whatever the table says: all of it lies within the picture, and no number covers another. */
    @Property(tries = 200)
    void liesWithinThePicture(
            @ForAll @Size(5) List<@IntRange(min = 5, max = 95) Integer> shares,
            @ForAll @Size(5) List<@IntRange(max = 20) Integer> across,
            @ForAll @Size(5) List<@IntRange(max = 20) Integer> up) {
        var discs = discs(
                        shares,
                        across.stream().map(five -> five * 5).toList(),
                        up.stream().map(five -> five * 5).toList())
                .orElseThrow();
        for (var disc : discs.discs()) {
            assertTrue(disc.x() - disc.radius() >= 0 && disc.x() + disc.radius() <= Chart.WIDTH, disc::toString);
            assertTrue(disc.y() - disc.radius() >= 0 && disc.y() + disc.radius() < discs.baseline(0), disc::toString);
            for (var chord : disc.hatch().chords())
                assertEquals(disc.radius(), Math.hypot(chord.x1() - disc.x(), chord.y1() - disc.y()), 0.01);
        }
        var numbers = discs.numbers();
        for (int one = 0; one < numbers.size(); one++)
            for (int other = 0; other < one; other++)
                assertTrue(Math.hypot(
                                numbers.get(one).x() - numbers.get(other).x(),
                                numbers.get(one).y() - numbers.get(other).y())
                        >= 2 * Discs.ROUND);
        assertTrue(
                numbers.stream()
                        .allMatch(number -> number.x() >= Discs.ROUND && number.x() + Discs.ROUND <= Chart.WIDTH),
                numbers::toString);
    }

    @Test
    void isTheSamePictureEachTime() {
        var discs = discs(List.of(60, 40), List.of(0, 100), List.of(50, 50)).orElseThrow();

        assertArrayEquals(ChartPicture.png(discs), ChartPicture.png(discs));
    }

    private static Optional<Discs> discs(List<Integer> shares, List<Integer> across, List<Integer> up) {
        var figures = new ArrayList<String>();
        for (int at = 0; at < shares.size(); at++)
            figures.addAll(List.of(shares.get(at) + "%", across.get(at) + "/100", up.get(at) + "/100"));
        return Discs.of(table(figures.toArray(String[]::new)), new Layout(Language.EN));
    }

    /** Lines of a share and two places. */
    private static MeetingInput.AnnexTable table(String... figures) {
        var lines = new ArrayList<MeetingInput.Line>();
        for (int at = 0; at < figures.length; at += 3)
            lines.add(new MeetingInput.Line(
                    "group-" + (lines.size() + 1),
                    "Group " + (lines.size() + 1),
                    Language.EN,
                    Stream.of(figures[at], figures[at + 1], figures[at + 2])
                            .map(figure -> new MeetingInput.Figure(figure, figure))
                            .toList()));
        var columns = Stream.of("share", "across", "up")
                .map(code -> new MeetingInput.Column(code, code))
                .toList();
        return new MeetingInput.AnnexTable(1, "Caption", "Note", "Group", columns, lines);
    }
}
