package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final Duration BOUND = Duration.ofSeconds(45);

    @Test
    void expectsTheUsualSpeedOfWhoeverHadNothingToDo() {
        assertEquals(Duration.ofSeconds(40), backlog(30, 0, 0, 6).expected());
        assertEquals(0, backlog(33, 0, 0, 6).crowdedFor(BOUND));
        assertEquals(30, backlog(34, 0, 0, 6).crowdedFor(BOUND));
    }

    @Test
    void believesWhatItSees() {
        var quick = backlog(30, 60, 120, 6).expected();
        var slow = backlog(30, 60, 12, 6).expected();

        assertTrue(quick.compareTo(Duration.ofSeconds(20)) < 0, quick::toString);
        assertTrue(slow.compareTo(Duration.ofSeconds(90)) > 0, slow::toString);
    }

    @Test
    void callsNothingACrowdThatEverybodyWillHaveInHandNext() {
        assertEquals(0, backlog(4, 60, 0, 2).crowdedFor(BOUND));
        assertEquals(40, backlog(5, 60, 0, 2).crowdedFor(Duration.ofSeconds(63)));
    }

    @Test
    void asksNobodyToComeBackAtOnceOrInHours() {
        assertEquals(30, backlog(34, 0, 0, 6).crowdedFor(BOUND));
        assertEquals(120, backlog(10_000, 60, 1, 6).crowdedFor(BOUND));
    }

    @Property
    void theMoreIsDecidedTheSoonerOneMayCome(
            @ForAll @IntRange(max = 500) int waiting,
            @ForAll @IntRange(max = 60) int stretch,
            @ForAll @IntRange(max = 200) int decided,
            @ForAll @IntRange(min = 1, max = 40) int moderators) {
        var before = backlog(waiting, stretch, decided, moderators);
        var after = backlog(waiting, stretch, decided + 1, moderators);

        assertTrue(after.expected().compareTo(before.expected()) <= 0);
        assertTrue(after.crowdedFor(BOUND) <= before.crowdedFor(BOUND));
        assertEquals(0, before.crowdedFor(BOUND) % 5);
    }

    /** Quick or slow, few or many, however much is written: half of what is taken within ninety seconds, and 95 of a hundred within three. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsTakenIsReadInTime(
            @ForAll @IntRange(min = 2, max = 20) int moderators,
            @ForAll @IntRange(min = 2, max = 10) int think,
            @ForAll @IntRange(min = 1, max = 600) int perMinute,
            @ForAll long seed) {
        var hall = new Hall(moderators, think, perMinute / 60.0, seed);
        hall.pass(BOUND, Duration.ofMinutes(20));

        assertTrue(hall.waited(50) <= 90, () -> "half within " + hall.waited(50));
        assertTrue(hall.waited(95) <= 180, () -> "95 of 100 within " + hall.waited(95));
    }

    /** The rule keeps nobody waiting for nothing: while more is written than can be read, people always have something to read. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsTurnedAwayWhileModeratorsHaveNothingToDo(
            @ForAll @IntRange(min = 2, max = 20) int moderators,
            @ForAll @IntRange(min = 2, max = 8) int think,
            @ForAll long seed) {
        var hall = new Hall(moderators, think, 3.0 * moderators / think, seed);
        hall.pass(BOUND, Duration.ofMinutes(10));

        assertTrue(hall.idle() <= 0.05, () -> "idle for " + hall.idle());
    }

    private static Backlog backlog(int waiting, int stretch, int decided, int moderators) {
        return new Backlog(waiting, Duration.ofSeconds(stretch), decided, moderators);
    }
}
