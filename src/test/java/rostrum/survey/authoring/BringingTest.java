package rostrum.survey.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Upload;
import rostrum.survey.Bank;
import rostrum.survey.Flaw;
import rostrum.survey.Proved;
import rostrum.survey.ddi.Codebook;
import rostrum.survey.exchange.Books;
import rostrum.survey.exchange.Exchange;
import rostrum.survey.surveyjs.SurveyJs;

/** A file from elsewhere, before it is a draft. */
class BringingTest {
    @Test
    void theFileNamesTheSurveyAsFarAsACodeCan() {
        assertEquals("a-form", json("A Form.json", "{}").code());
        assertEquals("form", json("опрос.json", "{}").code());
        assertEquals("form", json("bank.json", "{}").code());
        assertEquals(40, json("a".repeat(90) + ".json", "{}").code().length());
        assertEquals(7, json("x.json", "{\"version\": 7}").version());
    }

    @Test
    void theListOfWhatWasNotTakenIsKeptBesideTheFiles() {
        var flaws = List.of(
                new Flaw("survey", 3, "survey.exchange.repeat", Map.of("name", "child", "count", 2)),
                new Flaw("pages[0]", 0, "survey.exchange.property", Map.of("property", "“\"”"), "q1"));
        var arrival = new Arrival("le club.xlsx", flaws);

        var files = arrival.beside(Map.of("survey.yaml", "survey: x"));

        assertEquals(arrival, Arrival.of(files));
        assertEquals(Map.of("survey.yaml", "survey: x"), Arrival.without(files));
        assertEquals(Arrival.NONE, Arrival.of(Map.of()));
    }

    /** With the list among its files no draft from elsewhere could ever be published. */
    @Test
    void theListIsNoPartOfTheSurvey() {
        var json = """
                {"title": "Our club", "elements": [{"type": "comment", "name": "a", "title": "What helps you?"}]}
                """;
        var upload = new Upload(new Form(Map.of()), "club.json", json.getBytes(UTF_8));
        var files = new Arrival("club.json", List.of())
                .beside(Bringing.read(upload).survey().orElseThrow().files());

        assertTrue(Proved.of("club", Arrival.without(files), Bank.NONE).holds());
    }

    /** Whoever begins to translate one question loses no word of the others. */
    @Test
    void wordsThatWaitForTheirEnglishOutliveEveryEdit() {
        var brought = Bringing.read(new Upload(new Form(Map.of()), "club.xlsx", Books.french()));
        var outline = brought.survey().orElseThrow();

        var edited = outline.with(outline.item("avis").orElseThrow(), Map.of("title", "What do you think?"));

        var texts = Texts.of(Outline.read(edited.files()).orElseThrow(), Language.FR);
        assertEquals(1, texts.counts().get("STALE"));
        assertEquals("Ton avis ?", texts.text("avis.title").orElseThrow().target());
        assertTrue(edited.files().getOrDefault("fr.xlf", "").contains("Ton idée ?"));
        assertTrue(edited.files().getOrDefault("fr.xlf", "").contains("Le club"));
        assertTrue(!edited.without("idee").files().getOrDefault("fr.xlf", "").contains("Ton idée ?"));
    }

    /** A draft goes out whatever is still missing in it. */
    @Test
    void whatNoLanguageIsCompleteInGoesOutAsItIs() {
        var json = "{\"elements\": [{\"type\": \"comment\", \"name\": \"a\", \"title\": {\"fr\": \"Quoi ?\"}}]}";
        var files = Bringing.read(new Upload(new Form(Map.of()), "club.json", json.getBytes(UTF_8)))
                .survey()
                .orElseThrow()
                .files();
        var survey = Proved.of("club", files, Bank.NONE).survey().orElseThrow();

        assertEquals(Set.of(), survey.languages());
        assertTrue(Codebook.of(survey).contains("<labl xml:lang=\"fr\">Quoi ?</labl>"));
        assertTrue(SurveyJs.write(survey).contains("Quoi ?"));
        var back = Exchange.survey(Exchange.xlsForm(survey, new ArrayList<>()), new ArrayList<>());
        assertTrue(back.getOrDefault("fr.xlf", "").contains("<source></source>\n      <target>Quoi ?</target>"));
    }

    private static Bringing json(String name, String own) {
        var json = "{\"rostrum\": %s, \"elements\": [{\"type\": \"comment\", \"name\": \"a\"}]}".formatted(own);
        return Bringing.read(new Upload(new Form(Map.of()), name, json.getBytes(UTF_8)));
    }
}
