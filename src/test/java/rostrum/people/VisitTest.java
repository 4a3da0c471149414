package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");

    @Test
    void endsHalfAnHourAfterTheLastAct() {
        var visit = new Visit("digest", new Person(), false, FOUR);

        assertFalse(visit.isOver(FOUR.plus(Duration.ofMinutes(30))));
        assertTrue(visit.isOver(FOUR.plus(Duration.ofMinutes(31))));
    }

    @Test
    void endsAfterTenMinutesWhereOthersUseTheDevice() {
        var visit = new Visit("digest", new Person(), true, FOUR);

        assertFalse(visit.isOver(FOUR.plus(Duration.ofMinutes(10))));
        assertTrue(visit.isOver(FOUR.plus(Duration.ofMinutes(11))));
    }
}
