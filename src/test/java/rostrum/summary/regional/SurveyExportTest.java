package rostrum.summary.regional;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.survey.Survey;

/** Answers of others, read as a plan of their columns says: all of a file, or nothing. */
class SurveyExportTest {
    private static final Survey SURVEY = Forms.survey();
    private static final About ABOUT =
            new About(Tool.KOBO, "Elsewhere", Region.AFR, Language.EN, LocalDate.of(2024, 1, 31));

    private static final String FILE = """
            _id,first,helps,why,age,country,language
            1,real-person,friend parent,Because.,14,KE,en
            2,A real person,,=HYPERLINK("x"),14,KE,fr
            3,chosen-adult,friend,,17,,en
            4,,,,17,FR,en
            """;

    private final Flaws flaws = new Flaws();

    @Test
    void whatBrokeOffInACellIsRefusedWhereTheCellBegan() {
        var cut = FILE + "5,real-person,,\"Two\nlines\",14,KE,en\n\n6,real-person,,\"Because I wan";

        assertTrue(read(cut).isEmpty());
        var flaw = flaws.all().get(0);
        assertEquals("summary.regional.broken-off", flaw.key());
        assertEquals(List.of(8), flaw.rows(), "as a spreadsheet counts");
        assertEquals(1, flaws.all().size());
    }

    @Test
    void everyAnswerIsCountedByItselfAndWordsStandAlone() {
        var export = read(FILE).orElseThrow();

        assertEquals(3, export.people());
        assertEquals(1, export.empty());
        assertEquals(
                List.of(
                        new SurveyExport.Text("why", Language.EN, "Because."),
                        new SurveyExport.Text("why", Language.FR, "=HYPERLINK(\"x\")")),
                export.texts());
        assertTrue(export.counts().contains(new Counted("", List.of(), Region.AFR, band(AgeBand.FROM_13), 2)));
        assertTrue(export.counts()
                .contains(new Counted("first", List.of("real-person"), Region.AFR, band(AgeBand.FROM_13), 2)));
        assertTrue(export.counts()
                .contains(new Counted("helps", List.of("friend", "parent"), Region.AFR, band(AgeBand.FROM_13), 1)));
        assertTrue(export.counts().contains(new Counted("helps", List.of(), Region.AFR, band(AgeBand.FROM_13), 1)));
    }

    @Test
    void boxesOfOneQuestionAreReadTogether() {
        var export = read("helps[friend],helps[parent]\nY,\n,Y\n1,yes\n,\n").orElseThrow();

        assertEquals(3, export.people());
        assertEquals(1, export.empty());
        assertTrue(export.counts()
                .contains(new Counted("helps", List.of("friend", "parent"), Region.AFR, Optional.empty(), 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "'3,chosen', '2,chosen', 4, twice",
        "'chosen-adult', 'somebody', 4, no-such-option",
        "'14,KE,en', 'young,KE,en', 2, no-such-band",
        "',KE,fr', ',Atlantis,fr', 3, no-such-region",
        "'KE,fr', 'KE,tlh', 3, no-such-language",
        "'4,,,,17,FR,en', '4,,,,17,FR', 5, unreadable",
        "',Because.,14,KE,en', ',Because.,14,KE', 2, unreadable",
        "',Because.,14,KE,en', ',Because., more,14,KE,en', 2, unreadable",
    })
    void whatIsWrongIsToldWithItsPlaceAndNothingIsTaken(String right, String wrong, int line, String key) {
        assertTrue(read(FILE.replace(right, wrong)).isEmpty());
        assertEquals("mine.csv:" + line + " summary.regional." + key, first());
    }

    @Test
    void signsThatAreNoTextAreRefused() {
        assertTrue(read(FILE.replace("Because.", "Be\0cause.")).isEmpty());
        assertEquals("mine.csv:2 summary.regional.nul", first());

        var wide = new Flaws();
        AnswerSheet.read(Source.of("mine.csv", FILE.getBytes(UTF_16)), wide);
        assertEquals("summary.regional.not-utf8", wide.all().get(0).key());
    }

    private String first() {
        var flaw = flaws.all().get(0);
        return flaw.file() + ":" + flaw.rows().get(0) + " " + flaw.key();
    }

    @Test
    void aFileIsShownBeforeItsColumnsAreKnown() {
        var sheet = AnswerSheet.read(Source.of("mine.csv", FILE.getBytes(UTF_8)), flaws);

        assertEquals(List.of("_id", "first", "helps", "why", "age", "country", "language"), sheet.header());
        assertEquals(
                List.of("real-person", "A real person", "chosen-adult"),
                sheet.samples().get(1));
        assertEquals(4, sheet.lines());
    }

    private static Optional<AgeBand> band(AgeBand band) {
        return Optional.of(band);
    }

    private Optional<SurveyExport> read(String file) {
        var source = Source.of("mine.csv", file.getBytes(UTF_8));
        var header = AnswerSheet.read(source, new Flaws()).header();
        var plan = new Preset(Tool.KOBO, SURVEY).guess(header);
        return SurveyExport.read(source, plan, SURVEY, ABOUT, flaws);
    }
}
