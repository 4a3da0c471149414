package rostrum.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

class PollTest {
    private static final Instant FOUR = Instant.parse("2026-08-14T14:00:00Z");

    private final Poll poll = new Poll(
            "poll",
            "room",
            new Asking("Who should check?", List.of("A company", "A public office")),
            Language.EN,
            FOUR);

    @Test
    void closesOnce() {
        assertTrue(poll.isOpen());
        assertTrue(poll.close(FOUR));
        assertFalse(poll.close(FOUR));
        assertFalse(poll.isOpen());
    }

    @Test
    void keepsItsAnswersInOrder() {
        assertEquals(List.of("A company", "A public office"), poll.options());
    }

    @Test
    void renewsItsFiguresByTheRuleAndOnlyWhileItIsOpen() {
        assertFalse(poll.counts(Totals.of("20 9")));
        assertTrue(poll.counts(Totals.of("20 10")));
        assertFalse(poll.counts(Totals.of("21 10")));
        poll.close(FOUR);
        assertFalse(poll.counts(Totals.of("60 60")));
    }
}
