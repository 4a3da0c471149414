package rostrum.platform.live;

import java.time.Duration;
import java.time.Instant;

/** When a browser came, was heard, was sent something, and was last asked whether it is there. Guarded by its listener. */
final class Pulse {
    static final Duration HELLO = Duration.ofSeconds(5);
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final Duration SILENCE = Duration.ofSeconds(3 * Frames.HEARTBEAT_SECONDS);

    private final Instant came;
    private final Allowance allowance;
    private Instant sending;
    private Instant heard;
    private Instant beat;

    Pulse(Instant now) {
        came = now;
        sending = now;
        heard = now;
        beat = now;
        allowance = new Allowance(now);
    }

    /** Answers whether that is bearable. */
    boolean hears(Instant now) {
        heard = now;
        return allowance.takes(now);
    }

    void lives(Instant now) {
        heard = now;
    }

    void sends(Instant now) {
        sending = now;
    }

    boolean cameLongAgo(Instant now) {
        return came.plus(HELLO).isBefore(now);
    }

    boolean isStuck(Instant now) {
        return sending.plus(PATIENCE).isBefore(now);
    }

    boolean isSilent(Instant now) {
        return heard.plus(SILENCE).isBefore(now);
    }

    /** Answers whether it is time for the next heartbeat. */
    boolean beats(Instant now) {
        if (beat.plusSeconds(Frames.HEARTBEAT_SECONDS).isAfter(now)) return false;
        beat = now;
        return true;
    }
}
