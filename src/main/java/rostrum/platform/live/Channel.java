package rostrum.platform.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import rostrum.platform.log.Head;
import rostrum.platform.log.LogEvent;

/** One log on this node, and all who listen to it. A quiet log is told at once, a busy one in ticks. */
final class Channel {
    /** So often at most everybody is told of a busy log: what happens in between goes out together. */
    static final Duration TICK = Duration.ofMillis(20);

    private static final Logger LOG = Logger.getLogger(Channel.class.getName());
    private static final Duration LATER = Duration.ofSeconds(2);
    private static final int MOST = 1000;

    private final String log;
    private final String name;
    private final String epoch;
    private final Source source;
    private final Pace pace;
    private final Ring ring;
    private final Object reading = new Object();
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicLong begun = new AtomicLong();
    private volatile long looked;
    private volatile long head;
    private volatile long lastTold;
    private @Nullable Stretch latest;
    private long latestAfter = -1;
    private @Nullable Stretch snapshot;

    /** When and where work is done: now, or after a while. */
    interface Pace extends Executor {
        void later(Duration wait, Runnable work);

        /** Where lines are closed: a few at a time, because each keeps its thread until the other side lets go. */
        void atLeisure(Runnable closing);

        long nanos();
    }

    /** What many follow is remembered from before; what one follows alone comes from the table where it is missed. */
    Channel(Head known, Source source, Pace pace) {
        this.log = known.log();
        this.name = known.name();
        this.epoch = known.epoch();
        this.source = source;
        this.pace = pace;
        var shared = log.equals(name);
        this.ring = new Ring(shared ? Math.max(known.first() - 1, known.seq() - Ring.SIZE) : known.seq());
        this.head = ring.head();
        this.lastTold = pace.nanos() - TICK.toNanos();
        catchUp();
    }

    String log() {
        return log;
    }

    /** What who listens calls it. */
    String name() {
        return name;
    }

    long seq() {
        return head;
    }

    Head head() {
        return new Head(log, epoch, head, 1);
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

    /** The next look at the table, which begins later than now: what it finds was not taken back before. */
    long askForALook() {
        var next = begun.get() + 1;
        asked.set(true);
        wake();
        return next;
    }

    boolean hasLooked(long number) {
        return looked >= number;
    }

    private void tell() {
        due.set(false);
        lastTold = pace.nanos();
        var number = begun.incrementAndGet();
        var before = head;
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "No look at a log", e);
            pace.later(LATER, this::wake);
            return;
        }
        if (number > looked) looked = number;
        if (asked.getAndSet(false) || head > before) listeners.forEach(Listener::advance);
    }

    /** The table is read under a lock of its own: nobody who sends waits for the database. */
    private void catchUp() {
        synchronized (reading) {
            List<LogEvent> news;
            do {
                news = source.after(log, head, MOST);
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
        latest = Stretch.of(name, events.get());
        latestAfter = seq;
        return Optional.of(latest);
    }

    /** Slow: asks the database. Nothing where that is forgotten. */
    Optional<Stretch> olderAfter(long seq) {
        var events = new ArrayList<>(source.after(log, seq, Stretch.MOST_EVENTS));
        if (events.isEmpty() || events.get(0).seq() != seq + 1) return Optional.empty();
        return Optional.of(Stretch.of(name, events));
    }

    /** Slow: asks the database, unless somebody did since the last event. */
    Optional<Stretch> snapshot() {
        synchronized (this) {
            if (snapshot != null && snapshot.to() == head) return Optional.of(snapshot);
        }
        var fresh =
                source.snapshot(log).map(found -> new Stretch(found.head().seq(), Frame.of(Frames.snapshot(found))));
        synchronized (this) {
            snapshot = fresh.orElse(null);
        }
        return fresh;
    }
}
