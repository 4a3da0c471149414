package rostrum.moderation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** People who write and moderators who read, second by second, with nothing but the rule between them. */
final class Hall {
    private static final int LOOKED_AT = 60;

    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final List<Integer> decidedAt = new ArrayList<>();
    private final List<Integer> waits = new ArrayList<>();
    private final int[] since;
    private final int[] until;
    private final int think;
    private final double perSecond;
    private final Random chance;
    private int idle;
    private int now;

    /** @param think seconds for one, exponentially distributed and at least one, as people take them */
    Hall(int moderators, int think, double perSecond, long seed) {
        this.since = new int[moderators];
        this.until = new int[moderators];
        this.think = think;
        this.perSecond = perSecond;
        this.chance = new Random(seed);
        Arrays.fill(since, -1);
    }

    void pass(Duration bound, Duration length) {
        for (now = 0; now < length.toSeconds(); now++) {
            read();
            for (int i = arrivals(); i > 0; i--) if (backlog().crowdedFor(bound) == 0) waiting.add(now);
        }
    }

    private void read() {
        for (int i = 0; i < since.length; i++) {
            if (since[i] >= 0 && until[i] <= now) {
                waits.add(now - since[i]);
                decidedAt.add(now);
                since[i] = -1;
            }
            if (since[i] < 0 && !waiting.isEmpty()) {
                since[i] = waiting.remove();
                until[i] = now + 1 + (int) Math.round((think - 1) * -Math.log(1 - chance.nextDouble()));
            }
            if (since[i] < 0) idle++;
        }
    }

    /** Poisson, by Knuth's product. */
    private int arrivals() {
        var count = -1;
        for (var left = 1.0; left > Math.exp(-perSecond); left *= chance.nextDouble()) count++;
        return count;
    }

    private Backlog backlog() {
        var stretch = waiting.isEmpty() ? 0 : Math.min(LOOKED_AT, now - waiting.peek());
        var decided = (int) decidedAt.stream().filter(at -> at > now - stretch).count();
        return new Backlog(waiting.size(), Duration.ofSeconds(stretch), decided, since.length);
    }

    /** Seconds that so many of a hundred waited at most; those who wait still count as they are. */
    int waited(int percent) {
        var all = new ArrayList<>(waits);
        waiting.forEach(from -> all.add(now - from));
        all.sort(null);
        return all.isEmpty() ? 0 : all.get(Math.max(0, (int) Math.ceil(all.size() * percent / 100.0) - 1));
    }

    /** Which part of their time moderators had nothing to read. */
    double idle() {
        return (double) idle / (now * since.length);
    }
}
