package rostrum.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts, each under a name, that leak away with time: for limits that nobody has to lift. They live in memory. */
public final class Leak {
    private static final int MOST_KNOWN = 50_000;

    private final double aSecond;
    private final Map<String, Count> counts = new HashMap<>();

    /** @param aSecond how much leaks away */
    public Leak(double aSecond) {
        this.aSecond = aSecond;
    }

    /** @param level how full it was at that instant */
    private record Count(double level, Instant at) {}

    public synchronized double level(String who, Instant now) {
        var count = counts.get(who);
        return count == null ? 0 : left(count, now);
    }

    /** Counts one more, unless there would be more than so many: all at once, so that of many together none slips through. */
    public synchronized boolean take(String who, double most, Instant now) {
        if (level(who, now) + 1 > most) return false;
        add(who, 1, now);
        return true;
    }

    /** What was counted did not happen. */
    public synchronized void giveBack(String who, Instant now) {
        add(who, -1, now);
    }

    public synchronized void add(String who, double more, Instant now) {
        if (counts.size() >= MOST_KNOWN) counts.values().removeIf(count -> left(count, now) == 0);
        if (counts.size() < MOST_KNOWN || counts.containsKey(who))
            counts.put(who, new Count(Math.max(0, level(who, now) + more), now));
    }

    private double left(Count count, Instant now) {
        return Math.max(
                0, count.level() - aSecond * Duration.between(count.at(), now).toMillis() / 1000);
    }
}
