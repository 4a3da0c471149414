package rostrum.bench.rush;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Since when each post waits, by the token in its words, and how long the decided ones have waited. */
final class Waits {
    private final Map<String, Long> acceptedAt = new HashMap<>();
    private final List<Duration> decided = new ArrayList<>();
    private int refused;

    synchronized void accepted(String token, long nanos) {
        acceptedAt.put(token, nanos);
    }

    /** The room asked somebody to wait before it took the post. */
    synchronized void refused() {
        refused++;
    }

    synchronized void decided(String token) {
        Optional.ofNullable(acceptedAt.remove(token))
                .ifPresent(since -> decided.add(Duration.ofNanos(System.nanoTime() - since)));
    }

    synchronized int waiting() {
        return acceptedAt.size();
    }

    synchronized int count() {
        return decided.size();
    }

    synchronized int timesRefused() {
        return refused;
    }

    /** What so many of a hundred did not exceed, in seconds (nearest rank); those that still wait count as they are. */
    synchronized long seconds(int percent) {
        var now = System.nanoTime();
        var all = new ArrayList<>(decided);
        acceptedAt.values().forEach(since -> all.add(Duration.ofNanos(now - since)));
        all.sort(null);
        if (all.isEmpty()) return 0;
        var rank = (int) Math.ceil(all.size() * percent / 100.0);
        return all.get(Math.max(0, rank - 1)).toSeconds();
    }
}
