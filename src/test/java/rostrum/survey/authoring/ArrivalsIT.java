package rostrum.survey.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Cost;
import rostrum.budget.Guest;
import rostrum.budget.Scenes;
import rostrum.platform.Id;
import rostrum.survey.Flaw;
import rostrum.survey.Versions;
import rostrum.survey.exchange.Books;
import rostrum.survey.exchange.Exchange;

/** Surveys from elsewhere become drafts, with a list of what was not taken; what cannot be read is refused with words. */
@ExtendWith(ArquillianExtension.class)
class ArrivalsIT {
    private static final String ARRIVALS = "/desk/surveys/arrivals";

    @Inject
    Scenes scenes;

    @Inject
    Versions versions;

    private Guest editor;
    private String code;

    @BeforeEach
    void begins() {
        editor = scenes.staff("editor");
        code = "from-" + Id.fresh();
    }

    @Test
    void aWorkbookBecomesADraftWithAListOfTheRest() {
        var draft = arrived(editor.brings(ARRIVALS, "club.xlsx", Books.club(code)));

        var list = read(draft + "/arrival");
        assertEquals("club.xlsx", list.getString("name"));
        assertEquals(
                List.of("7 survey.exchange.type", "8 survey.exchange.repeat"),
                list.getJsonArray("omitted").getValuesAs(JsonObject.class).stream()
                        .map(flaw -> flaw.getInt("line") + " " + flaw.getString("key"))
                        .toList());
        var page = editor.opens(draft + "/arrival").answer().body();
        assertTrue(page.contains("Sheet survey, row 8"), page);
        assertTrue(page.contains("repeats 1 row as often"), page);
        assertEquals(code, read(draft).getString("survey"));
        assertEquals(3, read(draft).getJsonArray("questions").size());
    }

    @Test
    void aDraftGoesOutAsItCameIn() throws IOException, InterruptedException {
        var draft = arrived(editor.brings(ARRIVALS, "club.xlsx", Books.club(code)));

        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(editor.house().resolve(draft + "/xlsform"))
                                .header("Cookie", editor.cookies())
                                .build(),
                        BodyHandlers.ofByteArray());
        var omitted = new ArrayList<Flaw>();
        var back = Exchange.survey(answer.body(), omitted);

        assertEquals(List.of(), omitted);
        assertTrue(back.getOrDefault("fr.xlf", "").contains("Comment est le club ?"));
        assertTrue(back.getOrDefault("survey.yaml", "").contains("show-if: \"mood = 'bad'\""));
        var headers = answer.headers();
        assertEquals(
                "attachment; filename=\"" + code + ".1.xlsx\"",
                headers.firstValue("Content-Disposition").orElse(""));
        assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void whatIsPublishedGoesOutWithoutItsWayHere() {
        var draft = arrived(editor.brings(ARRIVALS, "club.json", json(code, 1)));
        assertTrue(
                read(draft).getBoolean("holds"),
                () -> read(draft).getJsonArray("flaws").toString());
        var number = read(draft).getInt("number") + "";
        assertEquals(303, editor.sends(draft + "/publication", "number", number).status());

        assertEquals(
                List.of("en.yaml", "survey.yaml"),
                List.copyOf(versions.files(code, 1).keySet()));
        var out = editor.opens(draft + "/surveyjs").answer().body();
        assertTrue(out.contains("\"What helps you?\""), out);
        var book = editor.opens(draft + "/ddi").answer();
        assertTrue(book.body().contains("<qstnLit xml:lang=\"en\">What helps you?</qstnLit>"), book::body);
        assertTrue(book.headers().firstValue("Content-Disposition").orElse("").endsWith(".1.ddi.xml\""));

        var next = arrived(editor.brings(ARRIVALS, "club.json", out.getBytes(UTF_8)));
        assertEquals("2", read(next).getJsonObject("head").getString("version"));
    }

    @Test
    void whoeverChoosesACodeGetsIt() {
        var draft = arrived(editor.brings(ARRIVALS, "x.json", json("life-online", 1), "as", code));

        assertEquals(code, read(draft).getString("survey"));
        var taken = editor.brings(ARRIVALS, "x.json", json(code, 1), "as", "life-online");
        assertEquals(422, taken.status());
        assertTrue(taken.answer().body().contains("This code is taken"), taken::toString);
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatToDo() {
        refused("Choose a file.", "", new byte[0]);
        refused("neither .xlsx nor .json", "form.pdf", "%PDF".getBytes(UTF_8));
        refused("This is no workbook", "form.xlsx", "%PDF".getBytes(UTF_8));
        refused("This is no JSON of a survey", "form.json", "[]".getBytes(UTF_8));
        refused("nested too deeply", "form.json", "[".repeat(90_000).getBytes(UTF_8));
        refused("Nothing in this file can be asked", "form.json", "{\"title\": \"Nothing\"}".getBytes(UTF_8));
        assertFalse(editor.opens("/desk/surveys").answer().body().contains(code));
    }

    private void refused(String why, String name, byte[] file) {
        var answer = editor.brings(ARRIVALS, name, file, "as", code);

        assertEquals(422, answer.status(), why);
        assertTrue(
                answer.answer().body().contains(why),
                () -> why + "\n" + answer.answer().body());
        assertTrue(answer.answer().body().contains("value=\"" + code + "\""), "the code that was typed");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        var answer = editor.brings(ARRIVALS, "form.json", new byte[1_050_000]);

        assertEquals(413, answer.status());
        assertTrue(answer.answer().body().contains("up to 1 MB"), answer::toString);
    }

    @Test
    void withoutTheTokenNothingIsTaken() {
        var stranger = new Guest(editor.house(), editor.cookies(), "no-token");

        assertEquals(
                403, stranger.brings(ARRIVALS, "club.xlsx", Books.club(code)).status());
        assertEquals(403, stranger.sends(ARRIVALS).status());
        assertEquals(422, editor.sends(ARRIVALS).status());
    }

    /** Of one question that can be asked. */
    private static byte[] json(String code, int version) {
        return """
                {"title": "Our club", "rostrum": {"survey": "%s", "version": %d}, "pages": [{"title": "Help", "elements": [
                  {"type": "radiogroup", "name": "helps", "title": "What helps you?", "description": "Pick one.",
                   "choices": [{"value": "talk", "text": "Somebody to talk to"}, {"value": "rules", "text": "Clear rules"}]}]}]}
                """.formatted(code, version).getBytes(UTF_8);
    }

    private JsonObject read(String path) {
        var answer = editor.asks(path).answer();
        assertEquals(200, answer.statusCode(), answer::body);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    /** The address of the draft. */
    private static String arrived(Cost cost) {
        assertEquals(303, cost.status(), () -> cost.answer().body());
        var to = URI.create(cost.answer().headers().firstValue("Location").orElseThrow())
                .getPath();
        assertTrue(to.endsWith("/arrival"), to);
        return to.replaceFirst("/arrival$", "");
    }
}
