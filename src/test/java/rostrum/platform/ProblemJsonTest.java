package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.StringReader;
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
        }
    }

    @Test
    void aFailureOfOursTellsNothingOfTheInside() {
        var problem = ProblemJson.of(new IncidentPage("abcdefgh", 500), Language.EN);

        assertEquals(
                "{\"title\":\"Something went wrong on our side\",\"status\":500,\"detail\":\"This is our fault, not yours."
                        + " We have noted it. Go back and try again in a minute.\",\"code\":\"platform.incident\",\"incident\":\"abcdefgh\"}",
                problem);
    }
}
