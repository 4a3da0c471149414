package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongsTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");

    private final Wrongs wrongs = new Wrongs();

    @Test
    void threeHundredPupilsBehindOneAddressMistypeAndComeIn() {
        for (int pupil = 0; pupil < 300; pupil++) {
            assertTrue(wrongs.mayTry("school", FOUR));
            wrongs.wrong("school", FOUR);
            assertTrue(wrongs.mayTry("school", FOUR), "pupil " + pupil + " types it right the second time");
        }
    }

    @Test
    void ofTenThousandGuessesFewAreLookedAt() {
        var lookedAt = guess("guesser", 10_000, Duration.ofMillis(10));

        assertEquals(Wrongs.MOST + 94, lookedAt, 10, "600, and one a second while it lasted");
    }

    @Test
    void whoWaitsMayTryAgain() {
        guess("guesser", 1_000, Duration.ZERO);
        assertFalse(wrongs.mayTry("guesser", FOUR));

        assertTrue(wrongs.mayTry("guesser", FOUR.plusSeconds(1)));
    }

    @Test
    void whoGuessesFromAThousandNetworksIsSlowedToo() {
        var lookedAt = 0;
        for (int network = 0; network < 1_000; network++) lookedAt += guess("network " + network, 100, Duration.ZERO);

        assertTrue(lookedAt <= Wrongs.MOST_OF_ALL + 1_000 * Wrongs.HARDLY, "looked at: " + lookedAt);
        assertTrue(wrongs.mayTry("somebody else", FOUR), "who was not wrong still comes in");
    }

    private int guess(String who, int times, Duration apart) {
        var now = FOUR;
        var lookedAt = 0;
        for (int i = 0; i < times; i++, now = now.plus(apart)) {
            if (!wrongs.mayTry(who, now)) continue;
            wrongs.wrong(who, now);
            lookedAt++;
        }
        return lookedAt;
    }
}
