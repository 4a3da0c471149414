package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    @Test
    void isReadAsItWasWritten() {
        var analysis = Example.large().analysis();

        assertEquals(analysis, AnalysisJson.read(AnalysisJson.write(analysis)));
    }

    /** Before development groups were counted. */
    @Test
    void isReadAsAnEarlierVersionWroteIt() {
        var written = Json.createReader(
                        new StringReader(AnalysisJson.write(Example.large().analysis())))
                .readObject();
        var turnout = Json.createObjectBuilder(written.getJsonObject("turnout")).remove("groups");
        var earlier = Json.createObjectBuilder(written).add("turnout", turnout).build();

        var read = AnalysisJson.read(earlier.toString()).turnout();

        assertEquals(List.of(), read.groups().rows());
        assertEquals(Example.large().analysis().turnout().regions(), read.regions());
    }

    @Test
    void countsWhoSentTheSurveyEvenWithoutAnAnswer() {
        assertEquals("375", Example.large().analysis().sent().code());
    }
}
