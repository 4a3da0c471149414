package rostrum.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often one reader may hide what others said before a moderator has had time to read it. It is remembered for minutes
 * and nowhere written, so that nothing tells later who doubted what.
 */
final class Restraint {
    static final int MOST = 3;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Map<String, Deque<Instant>> lately = new HashMap<>();

    /** Counts it, if it may be. */
    synchronized boolean takes(String reader, Instant now) {
        lately.values()
                .forEach(times -> times.removeIf(time -> !time.plus(WINDOW).isAfter(now)));
        lately.values().removeIf(Deque::isEmpty);
        var times = lately.computeIfAbsent(reader, fresh -> new ArrayDeque<>());
        return times.size() < MOST && times.add(now);
    }
}
