package rostrum.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rostrum.survey.Flaw;

/** Forms as other people write them. */
class XlsFormTest {
    private final List<Flaw> omitted = new ArrayList<>();

    private static final List<Row> CHOICES = Books.rows("list_name|name|label::English (en)|label::Français (fr)", """
        mood|Very_Good|Very good|Très bien
        mood|bad|Bad|Mal
        """);

    @Test
    void takesWordsInTheirLanguages() {
        var files = read("type|name|label::English (en)|label::Français (fr)|hint::English (en)", """
            select_one mood|Q1_mood|How are you?|Ça va ?|Choose one.
            """);

        assertEquals(List.of(), keys());
        assertTrue(files.getOrDefault("survey.yaml", "").contains("code: \"q1-mood\"\n    type: single"));
        assertTrue(files.getOrDefault("en.yaml", "").contains("\"very-good\": \"Very good\""));
        assertTrue(files.getOrDefault("fr.xlf", "").contains("<target>Très bien</target>"));
    }

    @Test
    void aFormInFrenchAloneWaitsForItsEnglish() {
        var files = read("type|name|label::Français (fr)|hint::Français (fr)", """
            text|Prénom|Ton avis ?|En une phrase.
            """);

        assertEquals(List.of("1 survey.exchange.no-english"), keys());
        assertTrue(files.getOrDefault("survey.yaml", "").contains("code: \"pr-nom\""), files::toString);
        assertTrue(files.getOrDefault("fr.xlf", "").contains("<source></source>\n      <target>Ton avis ?</target>"));
    }

    @Test
    void takesConditionsOfQuestionsAndOfTheGroupsAroundThem() {
        var files = read("type|name|label|relevant|constraint", """
            select_one mood|mood|How?||
            integer|hours|How long?||. >= 0 and . <= 24
            begin_group|more|More|${mood} = 'Very_Good'|
            text|why|Why?|${hours} > 2 or selected(${mood}, 'bad')|
            end_group||||
            note|bye|Bye|${hours} != '' and not(${mood} != 'bad')|
            """);

        assertEquals(List.of(), keys());
        var structure = files.getOrDefault("survey.yaml", "");
        assertTrue(structure.contains("show-if: \"mood = 'very-good' and (hours > 2 or mood = 'bad')\""), structure);
        assertTrue(structure.contains("show-if: \"answered(hours) and not not mood = 'bad'\""), structure);
    }

    @Test
    void whetherAnythingWasGivenIsAskedInManyWays() {
        var files = read("type|name|label|relevant", """
            text|idea|Idea?|
            select_multiple mood|mood|Moods?|
            note|a|A|string-length(${idea}) > 0 and count-selected(${mood}) >= 1
            note|b|B|count-selected(${mood}) = 0
            note|c|C|count-selected(${mood}) > 1
            """);

        assertEquals(List.of("6 survey.exchange.relevant"), keys());
        var structure = files.getOrDefault("survey.yaml", "");
        assertTrue(structure.contains("show-if: \"answered(idea) and answered(mood)\""), structure);
        assertTrue(structure.contains("show-if: \"not answered(mood)\""), structure);
    }

    @Test
    void aTableOfOneListIsAMatrix() {
        var files = read("type|name|label|appearance", """
            begin_group|feel|How do you feel?|table-list
            select_one mood|feel_home|At home|
            select_one mood|feel_school|At school|
            end_group|||
            """);

        assertEquals(List.of(), keys());
        assertTrue(files.getOrDefault("survey.yaml", "").contains("rows: [\"feel-home\", \"feel-school\"]"));
    }

    @Test
    void aRepeatIsRefusedWithAReason() {
        read("type|name|label", """
            begin_repeat|child|Each child
            text|name|Name
            end_repeat||
            note|bye|Bye
            """);

        assertEquals(List.of("2 survey.exchange.repeat"), keys());
        assertTrue(omitted.get(0).toString().contains("child"), omitted.get(0).toString());
    }

    @Test
    void groupsWithinGroupsWithoutEndAreNotTaken() {
        read("type|name|label", "begin_group|g|G\n".repeat(2_000) + "text|why|Why?\n" + "end_group||\n".repeat(2_000));

        assertTrue(keys().contains("22 survey.exchange.nested"), () -> keys().toString());
    }

    @Test
    void whatIsNotTakenIsNamedWithItsRow() {
        read("type|name|label|label::Kiswahili (sw)|relevant|constraint|calculation", """
            geopoint|where|Where are you?||||
            integer|age|How old?||||
            select_one none|pick|Which?||||
            text|why|Why?|Kwa nini?|count(${where}) > 2|regex(., 'a')|
            calculate|sum||||| 1 + 1
            note|why|Again||||
            """);

        assertEquals(
                List.of(
                        "2 survey.exchange.type",
                        "3 survey.exchange.bounds",
                        "4 survey.exchange.list",
                        "5 survey.exchange.column",
                        "5 survey.exchange.constraint",
                        "5 survey.exchange.relevant",
                        "6 survey.exchange.column",
                        "6 survey.exchange.type",
                        "7 survey.exchange.code"),
                keys());
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        Workbook.read("PK but no workbook".getBytes(StandardCharsets.UTF_8), omitted);

        assertEquals(List.of("1 survey.exchange.workbook"), keys());
    }

    /** Whoever uploads something gets an answer, whatever it is. */
    @Property(tries = 500)
    void anySheetsAtAllAreReadOrNamed(@ForAll("sheets") List<Row> survey, @ForAll("sheets") List<Row> choices) {
        var files = XlsFormReader.read(new XlsForm(survey, choices, survey), new ArrayList<>());

        assertTrue(files.getOrDefault("survey.yaml", "").startsWith("survey: "));
    }

    @Provide
    Arbitrary<List<Row>> sheets() {
        var columns = Arbitraries.of(
                "type,name,label,label::Français (fr),list_name,relevant,constraint,appearance,parameters"
                        .split(",", -1));
        var texts = Arbitraries.of(("select_one|select_one a|select_multiple a b|rank"
                        + " a|begin_group|end_group|begin_repeat|end_repeat|text|range|integer|note|a|b|yes|no|1|2|-|${a} ="
                        + " 'b'|${a} > 1 and (|selected(${b}, 'a')|table-list|likert|. >= 1 and . <= 9|count-selected(.) <="
                        + " 99|string-length(.) <= 7|start=9 end=1 step=0|{a} ${b} \"\\")
                .split("\\|", -1));
        return Arbitraries.maps(columns, texts)
                .ofMaxSize(6)
                .map(cells -> new Row(2, cells))
                .list()
                .ofMaxSize(12);
    }

    private Map<String, String> read(String headings, String rows) {
        var settings = Books.rows("form_title|form_id", "A form|a_form\n");
        var form = new XlsForm(Books.rows(headings, rows), CHOICES, settings);
        return XlsFormReader.read(Workbook.read(Workbook.write(form), omitted), omitted);
    }

    private List<String> keys() {
        return omitted.stream()
                .map(flaw -> flaw.line() + " " + flaw.key())
                .sorted()
                .toList();
    }
}
