package rostrum.summary.regional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.survey.Survey;

/** Files as other tools write them, read without a hand being laid on them. */
class ToolsTest {
    private static final Survey SURVEY = Forms.survey();

    private final Flaws flaws = new Flaws();

    /** A mark at the beginning, semicolons, a title of several lines with signs in it, boxes with words, questions that were not asked. */
    @Test
    void limeSurvey() {
        var export = read(Tool.LIMESURVEY, """
                \ufeff"id";"submitdate";"startlanguage";"first. What comes first?";"helps[SQ001]. Who, \
                where,
                and ""how"", helps? [A friend]";"helps[SQ002]. Who helps? [A parent]";"why. Why?"
                "1";"2024-01-02 10:00:00";"en";"A real person";"Yes";"No";"First line
                second line; and more"
                "2";"2024-01-02 11:00:00";"en";"An adult";"N/A";"N/A";"N/A"
                "3";"";"en";"";"";"";""
                """);

        assertEquals(2, export.people());
        assertEquals(1, export.empty());
        assertEquals(List.of("First line\nsecond line; and more"), texts(export));
        assertEquals(List.of("[chosen-adult]×1", "[real-person]×1"), counts(export, "first"));
        assertEquals(List.of("[]×1", "[friend]×1"), counts(export, "helps"));
    }

    /** Titles for columns, two of them the same, several options in a cell, columns without a name, lines in which nothing stands. */
    @Test
    void euSurvey() {
        var export = read(Tool.EUSURVEY, """
                Contribution ID,Languages,What comes first?,Comment,Who helps?,Comment,Why?,,
                a-1,EN,A real person,,A friend; A parent,"one, two",Because.,,
                a-2,FR,An adult,,A parent,,,,
                ,,,,,,,,
                """);

        assertEquals(2, export.people());
        assertEquals(1, export.empty());
        assertEquals(List.of("Because."), texts(export));
        assertEquals(List.of("[friend, parent]×1", "[parent]×1"), counts(export, "helps"));
    }

    /** Groups before the names, all options in one column and each in one of its own, hidden columns of the tool. */
    @Test
    void kobo() {
        var export = read(Tool.KOBO, """
                start,end,about/age,about/first,about/helps,about/helps/friend,about/helps/parent,about/why,_id,_uuid,_tags
                2024,2024,14,real-person,friend parent,1,1,"Said ""so""\r
                twice",17,x-y,\s
                2024,2024,15,chosen-adult,parent,0,1,,18,z,\s
                """);

        assertEquals(2, export.people());
        assertEquals(List.of("Said \"so\"\r\ntwice"), texts(export));
        assertEquals(List.of("[friend, parent]×1", "[parent]×1"), counts(export, "helps"));
    }

    /** Proposals in two languages, most columns of no use here. */
    @Test
    void decidim() {
        var export = read(Tool.DECIDIM, """
                id;category/name/en;title/en;body/en;locale;url
                7;;Rooms;"A longer text,

                with ""quotes"".";en;https://example.org/7
                8;;Help;Shorter;fr;https://example.org/8
                """);

        assertEquals(2, export.people());
        assertEquals(List.of("A longer text,\n\nwith \"quotes\".", "Shorter"), texts(export));
        assertEquals(
                List.of(Language.EN, Language.FR),
                export.texts().stream().map(SurveyExport.Text::language).toList());
    }

    @Test
    void ageIsReadWhereItsColumnSaysSo() {
        var export = read(Tool.OTHER, "age,first\n14,real-person\n17,A real person\n");

        assertTrue(export.counts()
                .contains(new Counted("first", List.of("real-person"), Region.EUR, Optional.of(AgeBand.FROM_16), 1)));
    }

    /** Below a cell of several lines a spreadsheet and a text editor count apart: a person looks into the spreadsheet. */
    @Test
    void aRowIsToldAsASpreadsheetCountsIt() {
        plan(Tool.OTHER, "\"a\nb\",first,why\n1,real-person,\"one\r\ntwo\nthree\"\n2,nobody,\n3,nobody,\n");

        assertEquals(List.of(3, 4), flaws.all().get(0).rows());
        assertEquals(2, flaws.all().get(0).times());
    }

    @Test
    void columnsOfTheSameNameAreToldApart() {
        var sheet = AnswerSheet.read(Source.of("x.csv", "a,,a,a (2),\n1,2,3,4,5\n".getBytes(UTF_8)), flaws);

        assertEquals(List.of("a", "#2", "a (2)", "a (2) (2)", "#5"), sheet.header());
        assertTrue(flaws.isEmpty());
    }

    private SurveyExport read(Tool tool, String file) {
        return plan(tool, file).orElseThrow(() -> new AssertionError(flaws.all()));
    }

    private Optional<SurveyExport> plan(Tool tool, String file) {
        var source = Source.of("mine.csv", file.getBytes(UTF_8));
        var header = AnswerSheet.read(source, flaws).header();
        var plan = new Preset(tool, SURVEY).guess(header);
        assertEquals(List.of(), plan.problems(header, SURVEY), plan::toString);
        var about = new About(tool, "Elsewhere", Region.EUR, Language.EN, LocalDate.of(2024, 1, 31));
        return SurveyExport.read(source, plan, SURVEY, about, flaws);
    }

    private static List<String> texts(SurveyExport export) {
        return export.texts().stream().map(SurveyExport.Text::words).sorted().toList();
    }

    private static List<String> counts(SurveyExport export, String question) {
        var counts = export.counts().stream()
                .filter(one -> one.question().equals(question))
                .collect(
                        Collectors.groupingBy(one -> one.options().toString(), Collectors.summingInt(Counted::people)));
        return counts.entrySet().stream()
                .map(one -> one.getKey() + "×" + one.getValue())
                .sorted()
                .toList();
    }
}
