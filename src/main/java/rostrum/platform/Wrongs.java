package rostrum.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts wrong guesses, by who makes them and of all together. Each count leaks away with time. Who is right is never
 * counted, so a whole school behind one address comes in; who guesses on is held at the pace of the leak.
 */
final class Wrongs {
    /** A school of 300 may mistype twice each; then one guess a second. */
    static final double MOST = 600;

    static final double A_SECOND = 1;

    /** All together; above it only who has hardly been wrong may still try. */
    static final double MOST_OF_ALL = 6_000;

    static final double OF_ALL_A_SECOND = 20;
    static final double HARDLY = 5;

    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Count> counts = new HashMap<>();
    private Count all = new Count(0, Instant.EPOCH);

    /** @param level how full it was at that instant */
    private record Count(double level, Instant at) {
        double left(Instant now, double aSecond) {
            return Math.max(0, level - aSecond * Duration.between(at, now).toMillis() / 1000);
        }
    }

    /** Whether a guess is looked at. Asked before anything is looked up, so that the answer tells nothing. */
    synchronized boolean mayTry(String who, Instant now) {
        var own = level(who, now);
        if (own >= MOST) return false;
        return own < HARDLY || all.left(now, OF_ALL_A_SECOND) < MOST_OF_ALL;
    }

    synchronized void wrong(String who, Instant now) {
        if (counts.size() >= MOST_KNOWN) counts.values().removeIf(count -> count.left(now, A_SECOND) == 0);
        if (counts.size() < MOST_KNOWN || counts.containsKey(who)) counts.put(who, new Count(level(who, now) + 1, now));
        all = new Count(Math.min(MOST_OF_ALL, all.left(now, OF_ALL_A_SECOND)) + 1, now);
    }

    private double level(String who, Instant now) {
        var count = counts.get(who);
        return count == null ? 0 : count.left(now, A_SECOND);
    }
}
