package rostrum.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

class ConductTest {
    private static final Instant FOUR = Instant.parse("2026-08-14T14:00:00Z");
    private static final List<Integer> MINUTES = List.of(2, 6, 4, 4, 2);

    private final Conduct conduct = new Conduct("room");

    @Test
    void takesEverythingWhileNobodyRunsIt() {
        var situation = conduct.situation(FOUR);

        assertTrue(situation.takesPosts());
        assertTrue(situation.takesVotes());
        assertNull(situation.current());
    }

    @Test
    void saysInTheLogWhyItPauses() {
        assertEquals("{\"state\":\"open\"}", conduct.state(true, FOUR));
        assertEquals("{\"state\":\"paused\",\"cause\":\"moderators\"}", conduct.state(false, FOUR));

        conduct.slow(30);
        conduct.pause(FOUR);
        assertEquals("{\"state\":\"paused\",\"cause\":\"facilitator\",\"slow\":\"30\"}", conduct.state(true, FOUR));

        conduct.goOn();
        assertEquals("{\"state\":\"open\",\"slow\":\"30\"}", conduct.state(true, FOUR));
    }

    @Test
    void saysInTheLogEachStepOfARoundOnce() {
        conduct.start(Course.from(FOUR, MINUTES));

        assertEquals(
                "{\"state\":\"open\",\"step\":\"prompt\",\"until\":\"2026-08-14T14:02:00Z\"}",
                conduct.state(true, FOUR));
        conduct.tells(conduct.state(true, FOUR));
        assertFalse(conduct.isNews(conduct.state(true, minute(1))));
        assertTrue(conduct.isNews(conduct.state(true, minute(2))));
        assertEquals("{\"state\":\"open\"}", conduct.state(true, minute(18)));
    }

    @Test
    void givesTheStepThatGoesOnMoreTime() {
        conduct.start(Course.from(FOUR, MINUTES));
        conduct.extend(minute(3), Duration.ofMinutes(5));

        var current = conduct.current(minute(8)).orElseThrow();
        assertEquals(Step.WRITE, current.step());
        assertEquals(minute(13), current.until());
        assertEquals(5, current.minutes());
    }

    @Test
    void isFreeAgainWhenTheRoundIsEnded() {
        conduct.start(Course.from(FOUR, MINUTES));
        conduct.endRound(minute(1));

        assertTrue(conduct.situation(minute(1)).takesVotes());
    }

    @Test
    void knowsWhetherSomebodyElseWasQuicker() {
        assertTrue(conduct.isAsSeen(0));
        conduct.touch();
        assertFalse(conduct.isAsSeen(0));
    }

    @Test
    void showsTheLastPromptInItsLanguage() {
        var first = new Prompt("What would be fair?", Language.EN);
        assertEquals(first, conduct.situation(FOUR).promptOr(first));

        conduct.ask(new Prompt("Qui décide ?", Language.FR));
        assertEquals(
                new Prompt("Qui décide ?", Language.FR), conduct.situation(FOUR).promptOr(first));
    }

    private static Instant minute(int minute) {
        return FOUR.plus(Duration.ofMinutes(minute));
    }
}
