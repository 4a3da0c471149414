package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OwnActTest {
    @Test
    void whoTurnsToAPageOrSendsSomethingIsThere() {
        assertTrue(OwnAct.is("GET", "/rooms/a", "navigate"));
        assertTrue(OwnAct.is("GET", "/rooms/a", null));
        assertTrue(OwnAct.is("POST", "/statements/a/votes", "cors"));
    }

    @Test
    void aPageThatKeepsItselfFreshTellsNothingOfWhoSitsBeforeIt() {
        assertFalse(OwnAct.is("GET", "/rooms/a", "cors"));
        assertFalse(OwnAct.is("GET", "/rooms/a/stream", "same-origin"));
        assertFalse(OwnAct.is("POST", "/rooms/a/tickets", "cors"));
    }
}
