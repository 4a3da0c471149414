package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SharedClockTest {
    private static final Instant FOUR = Instant.parse("2026-04-01T16:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Time time = new Time();

    @Test
    void anAnswerIsFromTheMiddleOfTheTimeThatItTook() {
        assertEquals(HOUR, SharedClock.behind(FOUR, FOUR.plus(HOUR).plusSeconds(1), FOUR.plusSeconds(2)));
        assertEquals(HOUR.negated(), SharedClock.behind(FOUR, FOUR.minus(HOUR), FOUR));
    }

    @Test
    void aMachineThatIsAnHourBehindGoesByTheOtherClock() {
        assertTrue(time.follow(HOUR));

        assertFalse(time.now().isBefore(time.own().plus(HOUR).minusSeconds(60)));
        assertFalse(time.hour().isBefore(time.own()));
    }

    @Test
    void aMachineThatIsAnHourAheadGoesBack() {
        assertTrue(time.follow(HOUR.negated()));

        assertTrue(time.now().isBefore(time.own().minus(HOUR).plusSeconds(60)));
    }

    @Test
    void timeDoesNotJumpForLessThanASecond() {
        assertFalse(time.follow(Duration.ofMillis(900)));
        assertTrue(time.follow(Duration.ofSeconds(5)));
        assertFalse(time.follow(Duration.ofMillis(5_900)));
        assertTrue(time.follow(Duration.ZERO));
    }
}
