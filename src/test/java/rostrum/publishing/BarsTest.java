package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

/** Bars show what the table beside them shows, and nothing that it withholds. */
class BarsTest {
    @ParameterizedTest
    @EnumSource
    void showsTheSharesOfTheTable(Language language) {
        var say = new Layout(language);
        for (var table : Consultation23.input(language).tables()) {
            var bars = Bars.of(table, say);
            if (bars.isEmpty()) continue;
            assertEquals(
                    table.lines().stream()
                            .map(line -> line.figures().get(1).words())
                            .toList(),
                    bars.get().bars().stream().map(Bars.Bar::share).toList());
        }
        assertEquals(
                List.of("table-2", "table-3", "table-4", "table-5", "table-6"),
                Consultation23.input(language).tables().stream()
                        .flatMap(table -> Bars.of(table, say).stream())
                        .map(Bars::anchor)
                        .toList());
    }

    @Test
    void saysByAPatternHowFarABarMayReach() {
        var bars = bars(Language.EN, "37%", "<5%", ">95%", "").bars();

        assertEquals(List.of(37, 0, 95, 0), bars.stream().map(Bars.Bar::sure).toList());
        assertEquals(List.of(37, 5, 100, 0), bars.stream().map(Bars.Bar::atMost).toList());
    }

    @Test
    void growsInTheDirectionOfReading() {
        assertEquals(0, bars(Language.EN, "50%", "10%").x(0, 50));
        assertEquals(
                Bars.WIDTH,
                bars(Language.AR, "50%", "10%").x(0, 50)
                        + bars(Language.AR, "50%", "10%").length(50));
    }

    @Test
    void breaksLongWordsIntoLines() {
        var words = "A sentence that somebody offered as an answer ".repeat(6);
        var bars = Bars.of(table(words, "50%", "10%"), new Layout(Language.EN)).orElseThrow();

        assertTrue(bars.bars().get(0).lines().size() > 2);
        assertEquals(words.strip(), String.join(" ", bars.bars().get(0).lines()));
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameToWhoeverHearsIt(Language language) {
        var input = Consultation23.input(language);
        var bars = Bars.of(input.tables().get(3), new Layout(language)).orElseThrow();
        var html = new String(MeetingInputHtml.write(input), StandardCharsets.UTF_8);
        var paper = new String(MeetingInputHtml.onPaper(input), StandardCharsets.UTF_8);

        assertTrue(html.contains(">" + bars.description() + "</desc>"), bars.description());
        assertTrue(paper.contains("alt=\"" + bars.title() + ": " + bars.description() + "\""), bars.description());
    }

    @Test
    void isTheSamePictureEachTime() {
        var bars = bars(Language.AR, "37%", "<5%", ">95%", "");

        assertArrayEquals(ChartPicture.png(bars), ChartPicture.png(bars));
    }

    private static Bars bars(Language language, String... shares) {
        return Bars.of(table("صديق", shares), new Layout(language)).orElseThrow();
    }

    private static MeetingInput.AnnexTable table(String words, String... shares) {
        var lines = Arrays.stream(shares)
                .map(share ->
                        new MeetingInput.Line("a", words, Language.EN, List.of(new MeetingInput.Figure(share, share))))
                .toList();
        return new MeetingInput.AnnexTable(
                1, "Caption", "Note", "Answer", List.of(new MeetingInput.Column("share", "Share")), lines);
    }
}
