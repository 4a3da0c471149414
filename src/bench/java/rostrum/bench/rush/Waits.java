package rostrum.bench.rush;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long each post, by the token in its words, was kept by its author because the room asked them to wait, and how long it
 * waited for a decision after it was taken.
 */
final class Waits {
    private final Map<String, Long> wantedAt = new HashMap<>();
    private final Map<String, Long> acceptedAt = new HashMap<>();
    private final List<Duration> kept = new ArrayList<>();
    private final List<Duration> decided = new ArrayList<>();
    private int refused;

    /** Somebody wants to say it. */
    synchronized void wanted(String token, long nanos) {
        wantedAt.put(token, nanos);
    }

    /** The room took it; a moderator may have been faster than its answer. */
    synchronized void accepted(String token, long nanos) {
        var since = wantedAt.remove(token);
        if (since == null) return;
        kept.add(Duration.ofNanos(nanos - since));
        acceptedAt.put(token, nanos);
    }

    /** The room asked somebody to wait before it took the post. */
    synchronized void refused() {
        refused++;
    }

    synchronized void decided(String token) {
        accepted(token, System.nanoTime());
        var since = acceptedAt.remove(token);
        if (since != null) decided.add(since(since));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    synchronized int waiting() {
        return acceptedAt.size();
    }

    /** How many were not taken yet. */
    synchronized int wanting() {
        return wantedAt.size();
    }

    synchronized int count() {
        return decided.size();
    }

    synchronized int timesRefused() {
        return refused;
    }

    /** What so many of a hundred did not exceed until a decision, in seconds; those that still wait count as they are. */
    synchronized long seconds(int percent) {
        return rank(percent, decided, acceptedAt.values());
    }

    /** The same from the first attempt to the moment it was taken. */
    synchronized long keptSeconds(int percent) {
        return rank(percent, kept, wantedAt.values());
    }

    /** Nearest rank. */
    private static long rank(int percent, List<Duration> done, Collection<Long> since) {
        var all = new ArrayList<>(done);
        since.forEach(start -> all.add(since(start)));
        all.sort(null);
        if (all.isEmpty()) return 0;
        var rank = (int) Math.ceil(all.size() * percent / 100.0);
        return all.get(Math.max(0, rank - 1)).toSeconds();
    }
}
