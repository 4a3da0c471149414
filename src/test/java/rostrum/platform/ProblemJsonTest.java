package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemJsonTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsAProgramInTheReadersLanguageWhatThePageWouldSay(Language reader) {
        var problem = ProblemJson.of(new RefusalPage(404, "platform.missing", Map.of(), "", false), reader);

        try (var json = Json.createReader(new StringReader(problem))) {
            var told = json.readObject();
            assertEquals(404, told.getInt("status"));
            assertEquals(Words.say(reader, "platform.missing.title", Map.of()), told.getString("title"));
            assertEquals(Words.say(reader, "platform.missing", Map.of()), told.getString("detail"));
            assertEquals("platform.missing", told.getString("code"));
            assertEquals(reader.tag(), told.getString("language"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEachFieldWithTheWordsThatStandBesideItOnThePage(Language reader) {
        var wait = new Problem("name", "staff.too-soon", Map.of("seconds", 42));
        var wrong = Problem.of("code", "people.receipt.unknown");

        var problem = ProblemJson.of(422, List.of(wait, wrong), reader);

        try (var json = Json.createReader(new StringReader(problem))) {
            var told = json.readObject();
            var first = told.getJsonArray("errors").getJsonObject(0);
            var second = told.getJsonArray("errors").getJsonObject(1);
            assertEquals(422, told.getInt("status"));
            assertEquals(reader.tag(), told.getString("language"));
            assertEquals(Words.say(reader, "platform.problem", Map.of()), told.getString("title"));
            assertEquals(wait.said(reader) + " " + wrong.said(reader), told.getString("detail"));
            assertEquals("name", first.getString("field"));
            assertEquals("staff.too-soon", first.getString("code"));
            assertEquals(Words.say(reader, "staff.too-soon", Map.of("seconds", 42)), first.getString("detail"));
            assertEquals("people.receipt.unknown", second.getString("code"));
        }
    }

    @Test
    void aFailureOfOursTellsNothingOfTheInside() {
        var problem = ProblemJson.of(new IncidentPage("abcdefgh", 500), Language.EN);

        assertEquals(
                "{\"title\":\"Something went wrong on our side\",\"status\":500,\"detail\":\"This is our fault, not yours."
                        + " We have noted it. Go back and try again in a minute.\",\"code\":\"platform.incident\",\"language\":\"en\",\"incident\":\"abcdefgh\"}",
                problem);
    }
}
