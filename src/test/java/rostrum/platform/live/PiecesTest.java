package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PiecesTest {
    private final Pieces pieces = new Pieces();

    @Test
    void aTextIsWholeWithItsLastPieceAndAnotherBegins() {
        pieces.takes("{\"t\":");
        pieces.takes("\"ping\"}");

        assertEquals("{\"t\":\"ping\"}", pieces.whole());
        assertEquals("", pieces.whole());
    }

    @Test
    void manyPiecesAreNoLongerThanOneMayBe() {
        assertTrue(pieces.takes("x".repeat(4_000)));

        for (int i = 0; i < 1_000; i++) assertFalse(pieces.takes("x".repeat(4_000)));
        assertEquals(4_000, pieces.whole().length());
    }
}
