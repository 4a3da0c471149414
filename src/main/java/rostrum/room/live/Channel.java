package rostrum.room.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import rostrum.room.log.Head;
import rostrum.room.log.LogEvent;
import rostrum.room.log.Snapshot;

/** One room's log on this node, and all who listen to it. A quiet room is told at once, a busy one in ticks. */
final class Channel {
    static final Duration TICK = Duration.ofMillis(20);
    private static final int MOST = 1000;

    private final String room;
    private final String epoch;
    private final Source source;
    private final Pace pace;
    private final Ring ring;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long head;
    private volatile long lastTold;
    private @Nullable Stretch latest;
    private long latestAfter = -1;

    /** When and where work is done: now, or after a while. */
    interface Pace extends Executor {
        void later(Duration wait, Runnable work);

        /** Where lines are closed: a few at a time, because each keeps its thread until the other side lets go. */
        void atLeisure(Runnable closing);

        long nanos();
    }

    Channel(Head known, Source source, Pace pace) {
        this.room = known.room();
        this.epoch = known.epoch();
        this.source = source;
        this.pace = pace;
        this.ring = new Ring(Math.max(0, known.seq() - Ring.SIZE));
        this.head = ring.head();
        this.lastTold = pace.nanos() - TICK.toNanos();
        catchUp();
    }

    String room() {
        return room;
    }

    Head head() {
        return new Head(room, epoch, head);
    }

    Set<Listener> listeners() {
        return listeners;
    }

    /** Something may be new. Any number of calls before the next look are one look. */
    void wake() {
        if (!due.compareAndSet(false, true)) return;
        var wait = lastTold + TICK.toNanos() - pace.nanos();
        if (wait <= 0) pace.execute(this::tell);
        else pace.later(Duration.ofNanos(wait), this::tell);
    }

    private void tell() {
        due.set(false);
        lastTold = pace.nanos();
        var before = head;
        catchUp();
        if (head > before) listeners.forEach(Listener::advance);
    }

    /** The table is read under a lock of its own: nobody who sends waits for the database. */
    private void catchUp() {
        synchronized (source) {
            List<LogEvent> news;
            do {
                news = source.after(head, MOST);
                add(news);
            } while (news.size() == MOST);
        }
    }

    private synchronized void add(List<LogEvent> news) {
        news.forEach(ring::add);
        head = ring.head();
    }

    /** What follows a number, encoded once for all who stand there; nothing where only the table still has it. */
    synchronized Optional<Stretch> after(long seq) {
        if (latest != null && latestAfter == seq && latest.to() == ring.head()) return Optional.of(latest);
        var events = ring.after(seq, Stretch.MOST_EVENTS);
        if (events.isEmpty()) return Optional.empty();
        latest = Stretch.of(room, events.get());
        latestAfter = seq;
        return Optional.of(latest);
    }

    /** Slow: asks the database. */
    Stretch olderAfter(long seq) {
        return Stretch.of(room, source.after(seq, Stretch.MOST_EVENTS));
    }

    /** Slow: asks the database. */
    Optional<Snapshot> snapshot() {
        return source.snapshot();
    }

    void apart(Runnable slow) {
        pace.execute(slow);
    }

    void close(Runnable closing) {
        pace.atLeisure(closing);
    }
}
