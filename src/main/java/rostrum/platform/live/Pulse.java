package rostrum.platform.live;

import java.time.Duration;
import java.util.Optional;

/**
 * When a browser came, was heard, was sent something, and was last asked whether it is there: in nanoseconds of a clock that
 * nobody sets. Guarded by its listener.
 */
final class Pulse {
    static final Duration HELLO = Duration.ofSeconds(5);
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Two pings without an answer, and some seconds for the second one: the server then waits thirty more for a last word. */
    static final Duration SILENCE = Duration.ofSeconds(2 * Frames.HEARTBEAT_SECONDS + 5);

    private static final Duration BEAT = Duration.ofSeconds(Frames.HEARTBEAT_SECONDS);

    private final long came;
    private final Allowance allowance;
    private long sending;
    private long heard;
    private long beat;

    Pulse(long now) {
        came = now;
        sending = now;
        heard = now;
        beat = now;
        allowance = new Allowance(now);
    }

    /** Answers whether that is bearable. */
    boolean hears(long now) {
        heard = now;
        return allowance.takes(now);
    }

    void lives(long now) {
        heard = now;
    }

    long heardAt() {
        return heard;
    }

    void sends(long now) {
        sending = now;
    }

    /**
     * What ends the line now, if anything does.
     *
     * @param greeted whether it has said hello
     * @param busy whether a frame is on its way to it
     * @param deaf whether nothing ever comes up the line
     */
    Optional<Goodbye> wrong(long now, boolean greeted, boolean busy, boolean deaf) {
        if (!greeted && now - came > HELLO.toNanos()) return Optional.of(Goodbye.BAD_HELLO);
        if (busy && now - sending > PATIENCE.toNanos()) return Optional.of(Goodbye.TOO_SLOW);
        return !deaf && now - heard > SILENCE.toNanos() ? Optional.of(Goodbye.TOO_SLOW) : Optional.empty();
    }

    /** Answers whether it is time for the next heartbeat. */
    boolean beats(long now) {
        if (now - beat < BEAT.toNanos()) return false;
        beat = now;
        return true;
    }
}
