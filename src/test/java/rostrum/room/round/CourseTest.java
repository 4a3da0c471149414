package rostrum.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Instant FOUR = Instant.parse("2026-08-14T14:00:00Z");

    @Test
    void goesFromStepToStepByTheClock() {
        var course = Course.from(FOUR, List.of(2, 6, 4, 4, 2));

        assertEquals(Optional.empty(), course.at(FOUR.minusSeconds(1)));
        assertEquals(Optional.of(Step.PROMPT), course.at(FOUR));
        assertEquals(Optional.of(Step.WRITE), course.at(minute(2)));
        assertEquals(Optional.of(Step.WRITE), course.at(minute(8).minusMillis(1)));
        assertEquals(Optional.of(Step.WRAP_UP), course.at(minute(16)));
        assertEquals(Optional.empty(), course.at(minute(18)));
    }

    @Test
    void leavesOutAStepOfNoMinutes() {
        var course = Course.from(FOUR, List.of(0, 6, 0, 4, 0));

        assertEquals(Optional.of(Step.WRITE), course.at(FOUR));
        assertEquals(Optional.of(Step.VOTE), course.at(minute(6)));
        assertEquals(Optional.empty(), course.at(minute(10)));
    }

    @Test
    void isOverWhenItIsEnded() {
        var course = Course.from(FOUR, List.of(2, 6, 4, 4, 2)).ended(minute(3));

        assertEquals(Optional.of(Step.PROMPT), course.at(minute(1)));
        assertEquals(Optional.empty(), course.at(minute(3)));
    }

    /** Before it and after it none, else the only one whose stretch holds the instant. */
    @Property
    void anyInstantBelongsToExactlyOneStep(
            @ForAll @Size(5) List<@IntRange(max = 120) Integer> minutes,
            @ForAll @IntRange(min = -60, max = 40_000) int second) {
        var course = Course.from(FOUR, minutes);
        var now = FOUR.plusSeconds(second);
        var holding = Arrays.stream(Step.values())
                .filter(step -> !now.isBefore(start(course, step)) && now.isBefore(course.end(step)))
                .toList();

        assertTrue(holding.size() <= 1, holding::toString);
        assertEquals(holding.stream().findFirst(), course.at(now));
        assertEquals(now.isBefore(FOUR) || !now.isBefore(course.end(Step.WRAP_UP)), holding.isEmpty());
    }

    private static Instant start(Course course, Step step) {
        return step == Step.PROMPT ? course.start() : course.end(Step.values()[step.ordinal() - 1]);
    }

    @Property
    void whatIsExtendedNeverGetsShorterAndNeverChangesWhatWas(
            @ForAll @Size(5) List<@IntRange(max = 120) Integer> minutes,
            @ForAll @IntRange(min = -60, max = 40_000) int second,
            @ForAll @IntRange(min = 1, max = 60) int longer) {
        var course = Course.from(FOUR, minutes);
        var now = FOUR.plusSeconds(second);
        var extended = course.extended(now, Duration.ofMinutes(longer));

        for (var step : Step.values()) assertFalse(extended.end(step).isBefore(course.end(step)));
        assertEquals(course.at(now), now.isBefore(FOUR) ? course.at(now) : extended.at(now));
        for (int past = -60; past < second; past += 600)
            assertEquals(course.at(FOUR.plusSeconds(past)), extended.at(FOUR.plusSeconds(past)));
    }

    private static Instant minute(int minute) {
        return FOUR.plus(Duration.ofMinutes(minute));
    }
}
