package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SayingTest {
    private final Saying saying = new Saying();

    @Test
    void putsPiecesTogether() {
        assertTrue(saying.takes("one "));
        assertEquals(Optional.empty(), saying.whole(false));
        assertTrue(saying.takes("text"));

        assertEquals(Optional.of("one text"), saying.whole(true));
    }

    @Test
    void beginsAnewAfterTheLastPiece() {
        saying.takes("x".repeat(Calls.MOST_BYTES));
        saying.whole(true);

        assertTrue(saying.takes("x".repeat(Calls.MOST_BYTES)));
    }

    @Test
    void takesNoMoreThanOneMaySayAtOnce() {
        saying.takes("x".repeat(Calls.MOST_BYTES));

        assertFalse(saying.takes("x"));
    }
}
