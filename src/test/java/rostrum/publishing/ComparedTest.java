package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.MeetingInput.Line;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.summary.Analysis;
import rostrum.summary.Example;

class ComparedTest {
    private final Tongue english = new Tongue(Language.EN);

    @Test
    void putsWhoCameBesideWhereAdolescentsLive() {
        var annex = annex(Example.large().analysis());

        assertEquals(
                Map.of("AFR", "23%/20%", "ARB", "19%/6%", "EUR", "37%/6%", "others", "19%/68%", "LDC", "17%/19%"),
                lines(annex));
    }

    /** A share of rounded figures that might as well be the other’s is called the same. */
    @Test
    void callsSmallerAndLargerOnlyWhatIsSoWhateverWasRounded() {
        var words = words(Example.large().analysis());

        assertTrue(words.contains("A larger part came from: Africa (23\u00a0%; world 20\u00a0%)"), words);
        assertTrue(words.contains("and Europe (37\u00a0%; world 6\u00a0%)"), words);
        assertTrue(words.contains("A smaller part came from: Least developed countries (17\u00a0%; world"), words);
        assertTrue(words(Example.joined(160, 40, 0, 0)).contains("rounded figures: Africa (20\u00a0%; world"), "alike");
    }

    /** Ninety did not say where they are from and are told so: the others are those few from Asia, and nobody else. */
    @Test
    void comparesThoseWhoAreToldTogetherAsOne() {
        var words = words(Example.joined(120, 40, 5, 90));

        assertTrue(words.contains("A smaller part came from: Africa"), words);
        assertTrue(words.contains("Taken together, a smaller part came from: Americas"), words);
        assertTrue(words.contains("and CIS countries (under 5\u00a0%; world 74\u00a0%)"), words);
        assertFalse(words.contains("even with everybody"), words);
        assertFalse(words.contains("Least developed"), words);
    }

    /** Of 45 who are told together up to twenty may come from Asia, and 25 did not say where they are from. */
    @Test
    void boundsRegionsThatAreToldWithThoseWhoDidNotSay() {
        var analysis = Example.joined(120, 40, 20, 25);

        assertTrue(
                words(analysis)
                        .contains("even with everybody who did not say where they live, a smaller part came from:"),
                words(analysis));
        assertTrue(words(analysis).contains("CIS countries (22\u00a0%; world 74\u00a0%)"), words(analysis));
        assertEquals("22%/74%", lines(annex(analysis)).get("others"));
    }

    @Test
    void callsOneRegionOne() {
        var words = words(Example.alone(20, 15));

        assertTrue(
                words.contains("Even with everybody who did not say where they live, a smaller part came from: Asia"),
                words);
        assertFalse(words.contains("Taken together"), words);
    }

    /** Twenty came from Europe, and 25 did not say from where: together they are as many as of the world’s, or were more. */
    @Test
    void boundsNothingThatMightBeAsMuch() {
        var words = words(Example.joined(20, 60, 60, 25));

        assertTrue(words.contains("Africa"), words);
        assertFalse(words.contains("Europe"), words);
    }

    @Test
    void saysNothingWhereNoRegionIsTold() {
        assertEquals("", words(Example.joined(26, 0, 0, 0)));
    }

    @Test
    void namesTheSourceUnderEachTable() {
        var notes = tables(annex(Example.large().analysis())).stream()
                .map(AnnexTable::note)
                .toList();

        assertEquals(2, notes.size());
        for (var note : notes) {
            assertTrue(note.contains("World Population Prospects 2019, File POP/7-1"), note);
            assertTrue(note.contains("People of other ages took part, too."), note);
        }
        assertTrue(notes.get(1).contains("list of least developed countries, December 2024"), notes.get(1));
    }

    private String words(Analysis analysis) {
        return new Compared(english, analysis.turnout(), new Annex(english, analysis))
                .paragraphs().stream().map(Paragraph::words).collect(Collectors.joining("\n"));
    }

    private Annex annex(Analysis analysis) {
        var annex = new Annex(english, analysis);
        new Compared(english, analysis.turnout(), annex).paragraphs();
        return annex;
    }

    private static List<AnnexTable> tables(Annex annex) {
        return annex.tables().stream()
                .filter(table -> table.columns().get(0).code().equals("came"))
                .toList();
    }

    private static Map<String, String> lines(Annex annex) {
        return tables(annex).stream()
                .flatMap(table -> table.lines().stream())
                .collect(Collectors.toMap(
                        Line::code,
                        line -> line.figures().get(0).code() + "/"
                                + line.figures().get(1).code()));
    }
}
