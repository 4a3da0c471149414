package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HandTest {
    private static final String PAGE = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

    @Test
    void turnsToAPageAndSendsAForm() {
        assertTrue(Hand.made("GET", "navigate", PAGE));
        assertTrue(Hand.made("POST", "navigate", PAGE));
    }

    @Test
    void isNotWhatAScriptAsks() {
        assertFalse(Hand.made("GET", "cors", "application/json"));
        assertFalse(Hand.made("GET", "same-origin", "text/html"));
        assertFalse(Hand.made("POST", "cors", "*/*"));
        assertFalse(Hand.made("GET", "websocket", null));
    }

    @Test
    void isKnownByWhatIsWantedWhereTheBrowserSaysNoMore() {
        assertTrue(Hand.made("GET", null, PAGE));
        assertTrue(Hand.made("POST", null, null));
        assertFalse(Hand.made("GET", null, "application/json"));
        assertFalse(Hand.made("GET", null, null));
    }
}
