package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AnalysisTest {
    @Test
    void isReadAsItWasWritten() {
        var analysis = Example.large().analysis();

        assertEquals(analysis, AnalysisJson.read(AnalysisJson.write(analysis)));
    }

    @Test
    void countsWhoSentTheSurveyEvenWithoutAnAnswer() {
        assertEquals("375", Example.large().analysis().sent().code());
    }
}
