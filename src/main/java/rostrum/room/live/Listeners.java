package rostrum.room.live;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import rostrum.people.Assent;
import rostrum.people.Assented;
import rostrum.people.Erased;
import rostrum.people.Left;
import rostrum.people.Removed;
import rostrum.people.Visits;
import rostrum.platform.Time;
import rostrum.room.log.Advanced;
import rostrum.room.log.LogEvent;
import rostrum.room.log.RoomLog;
import rostrum.room.log.Snapshot;

/** Everybody who listens on this node. Woken after a commit; a look every two seconds catches what was not told. */
@ApplicationScoped
@ManagedExecutorDefinition(name = Listeners.GOODBYES, maxAsync = Listeners.MOST_GOODBYES)
public class Listeners {
    static final String GOODBYES = "java:module/goodbyes";
    static final int MOST_GOODBYES = 8;

    private static final Logger LOG = Logger.getLogger(Listeners.class.getName());
    private static final int HANDSHAKES_A_SECOND = 300;

    @Resource
    ManagedScheduledExecutorService threads;

    @Resource(lookup = GOODBYES)
    ManagedExecutorService goodbyes;

    @Inject
    RoomLog log;

    @Inject
    Visits visits;

    @Inject
    Time time;

    private final Channels channels = new Channels(this::open, () -> time.now());
    private @Nullable ScheduledFuture<?> looking;
    private @Nullable ScheduledFuture<?> checking;

    void start(@Observes @Priority(6100) Startup startup) {
        looking = threads.scheduleWithFixedDelay(this::look, 2, 2, TimeUnit.SECONDS);
        checking = threads.scheduleWithFixedDelay(this::check, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes @Priority(100) Shutdown shutdown) {
        if (looking != null) looking.cancel(false);
        if (checking != null) checking.cancel(false);
        for (var channel : channels.all()) for (var listener : channel.listeners()) listener.end(Goodbye.RESTART);
    }

    /** After the commit, so that whoever looks finds it. */
    void advanced(@Observes(during = TransactionPhase.AFTER_SUCCESS) Advanced advanced) {
        channels.wake(advanced.room());
    }

    /** Who took the assent back hears nothing from then on. */
    void assented(@Observes(during = TransactionPhase.AFTER_SUCCESS) Assented assented) {
        if (!assented.agreesTo(Assent.ROOM)) channels.dismiss(assented.who());
    }

    void removed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Removed removed) {
        channels.dismiss(removed.who());
    }

    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erased erased) {
        channels.dismiss(erased.who());
    }

    /** Who leaves hears nothing more, in no tab of that browser. */
    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) Left left) {
        channels.end(Set.of(left.visit()));
    }

    Optional<Listener> join(String room, Guest guest, Line line) {
        return channels.join(room, guest, line);
    }

    void leave(String room, Listener listener) {
        channels.leave(room, listener);
    }

    /** Over how many seconds all who listen here should spread when they come back. */
    int spread() {
        return Math.max(2, channels.listeners() / HANDSHAKES_A_SECOND);
    }

    private Optional<Channel> open(String room) {
        return log.head(room).map(head -> new Channel(head, source(room), new Work()));
    }

    private Source source(String room) {
        return new Source() {
            @Override
            public List<LogEvent> after(long seq, int most) {
                return log.after(room, seq, most);
            }

            @Override
            public Optional<Snapshot> snapshot() {
                return log.snapshot(room);
            }
        };
    }

    private void look() {
        // Noted before the database is asked: what is told meanwhile must not look like another history.
        var told = channels.told();
        if (told.isEmpty()) return;
        try {
            for (var stored : log.heads(told.keySet())) channels.compare(stored, told.get(stored.room()));
            endOver();
        } catch (RuntimeException e) {
            // The database may be away; an exception here would end the looking for good.
            LOG.log(Level.FINE, "No look at the heads of the logs", e);
        }
    }

    /** Visits also end by themselves, with the person, or on another node. */
    private void endOver() {
        var over = channels.visits();
        if (!over.isEmpty()) over.removeAll(visits.open(over));
        if (!over.isEmpty()) channels.end(over);
    }

    private void check() {
        for (var channel : channels.all()) channel.listeners().forEach(Listener::check);
    }

    /** Channels work on the server's threads. */
    private final class Work implements Channel.Pace {
        @Override
        public void execute(Runnable work) {
            threads.execute(work);
        }

        @Override
        public void later(Duration wait, Runnable work) {
            threads.schedule(work, wait.toNanos(), TimeUnit.NANOSECONDS);
        }

        /** A close can hold its thread for 8.5 seconds: when everybody is sent away, others still have to be served. */
        @Override
        public void atLeisure(Runnable closing) {
            goodbyes.execute(closing);
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }
    }
}
