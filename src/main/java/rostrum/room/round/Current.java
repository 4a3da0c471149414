package rostrum.room.round;

import java.time.Instant;

/**
 * The step of a round that goes on.
 *
 * @param seconds that are left of it
 */
public record Current(Step step, Instant until, long seconds) {
    /** As people say it: the minute that has begun counts. */
    public long minutes() {
        return (seconds + 59) / 60;
    }
}
