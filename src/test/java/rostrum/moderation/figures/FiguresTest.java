package rostrum.moderation.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rostrum.moderation.Reason;
import rostrum.platform.disclosure.Share;

class FiguresTest {
    @Test
    void whatWasCountedIsRoundedAndFewAreNotTold() {
        var told = Figures.told(Map.of(
                "APPROVED", 52, "R04", 3, "rejected", 3, "read", 55, "advised", 22, "followed", 21, "median", 45));

        assertEquals(55, told.all().rounded());
        assertEquals(45, told.median());
        assertTrue(told.lines().stream()
                .filter(line -> line.key().equals(Reason.R04.key()))
                .allMatch(line -> line.count().isHidden()));
        assertEquals(Share.of(36), told.advised());
        assertEquals(Share.OVER, told.followed());
        assertEquals(Share.UNTOLD, told.appealed());
    }
}
