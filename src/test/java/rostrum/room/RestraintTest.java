package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestraintTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");

    private final Restraint restraint = new Restraint();

    @Test
    void oneReaderHidesThreeAndThenWaitsForAModerator() {
        for (int i = 0; i < Restraint.MOST; i++) assertTrue(restraint.takes("bilal", FOUR.plusSeconds(i)));

        assertFalse(restraint.takes("bilal", FOUR.plusSeconds(3)));
        assertTrue(restraint.takes("chen", FOUR.plusSeconds(3)), "another reader is another reader");
        assertTrue(restraint.takes("bilal", FOUR.plus(Restraint.WINDOW)));
        assertFalse(restraint.takes("bilal", FOUR.plus(Restraint.WINDOW)), "only the first one is forgotten");
    }
}
