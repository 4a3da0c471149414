package rostrum.room.round;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When each step of a round ends. Nothing runs that could be lost: which step it is follows from the clock alone.
 *
 * @param ends one for each {@link Step}, in their order; a step that ends when it begins is left out
 */
record Course(Instant start, List<Instant> ends) {
    Course {
        ends = List.copyOf(ends);
    }

    /** Minutes for each step. */
    static Course from(Instant start, List<Integer> minutes) {
        var ends = new ArrayList<Instant>();
        var end = start;
        for (var step : minutes) {
            end = end.plus(Duration.ofMinutes(step));
            ends.add(end);
        }
        return new Course(start, ends);
    }

    /** The one step to which that instant belongs; none before and after the round. */
    Optional<Step> at(Instant now) {
        if (now.isBefore(start)) return Optional.empty();
        for (var step : Step.values()) if (now.isBefore(end(step))) return Optional.of(step);
        return Optional.empty();
    }

    Instant end(Step step) {
        return ends.get(step.ordinal());
    }

    /** The step that goes on now lasts longer, and all that follow come later; what is over stays as it was. */
    Course extended(Instant now, Duration longer) {
        return new Course(
                start,
                ends.stream()
                        .map(end -> now.isBefore(end) ? end.plus(longer) : end)
                        .toList());
    }

    /** Over from now on. */
    Course ended(Instant now) {
        return new Course(
                start, ends.stream().map(end -> now.isBefore(end) ? now : end).toList());
    }
}
