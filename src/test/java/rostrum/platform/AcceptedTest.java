package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/problem+json",
                "application/json, text/plain, */*",
                "text/html;q=0.5, Application/JSON",
                "application/json;charset=utf-8, text/html;q=0.9",
            })
    void programsSayThatTheyReadJson(String header) {
        assertTrue(new Accepted(header).prefersJson());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/html",
                "text/html, */*;q=0.1",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "application/json;q=0, */*",
                "text/html, application/json",
                "application/json;q=0.3, text/html;q=0.4",
                "text/csv",
                "text/event-stream",
                ";;,,q=, application",
            })
    void everybodyElseReadsAPage(String header) {
        assertFalse(new Accepted(header).prefersJson());
    }
}
