package rostrum.platform.live;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import rostrum.platform.bus.Noticed;
import rostrum.platform.bus.Notices;
import rostrum.platform.log.Advanced;
import rostrum.platform.log.Logs;

/** Everybody who listens on this node. Woken after a commit; a look every two seconds catches what was not told. */
@ApplicationScoped
public class Listeners {
    private static final int MOST_GOODBYES = 16;
    private static final int MOST_TORN = 4;

    /** Among notices, where others name a log: visits are over. */
    private static final String OVER = "!";

    private static final Logger LOG = Logger.getLogger(Listeners.class.getName());
    private static final int HANDSHAKES_A_SECOND = 300;

    @Resource
    ManagedScheduledExecutorService threads;

    @Resource
    ManagedThreadFactory factory;

    @Inject
    Logs logs;

    @Inject
    Tickets tickets;

    @Inject
    Notices notices;

    @Inject
    @Any
    Instance<Stays> stays;

    private final Channels channels = new Channels(new Stored(() -> logs), new Work());
    /** Not by a definition in the module: once it has two doors for sockets, the server takes a definition for a conflict. */
    private @Nullable ExecutorService goodbyes;

    /** Apart: nobody reads what is said on a torn line, and others wait for their goodbye. */
    private @Nullable ExecutorService torn;

    /** When the machine ends the server, it cuts all lines before it tells the application: a goodbye has to begin by itself. */
    private final Thread ending = new Thread(this::sayGoodbye);

    private @Nullable ScheduledFuture<?> looking;
    private @Nullable ScheduledFuture<?> checking;

    void start(@Observes @Priority(6100) Startup startup) {
        goodbyes = Executors.newFixedThreadPool(MOST_GOODBYES, factory);
        torn = Executors.newFixedThreadPool(MOST_TORN, factory);
        looking = threads.scheduleWithFixedDelay(this::look, 2, 2, TimeUnit.SECONDS);
        checking = threads.scheduleWithFixedDelay(this::check, 1, 1, TimeUnit.SECONDS);
        Runtime.getRuntime().addShutdownHook(ending);
    }

    void stop(@Observes @Priority(100) Shutdown shutdown) {
        if (looking != null) looking.cancel(false);
        if (checking != null) checking.cancel(false);
        sayGoodbye();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "It runs already", e);
        }
    }

    private void sayGoodbye() {
        channels.listening().forEach(listener -> listener.end(Goodbye.RESTART));
    }

    /** Other nodes hear of it with the commit. */
    void advances(@Observes Advanced advanced) {
        notices.tell(advanced.log() + " " + advanced.seq());
    }

    /** After the commit, so that whoever looks finds it. */
    void advanced(@Observes(during = TransactionPhase.AFTER_SUCCESS) Advanced advanced) {
        channels.wake(advanced.log(), advanced.seq());
    }

    void over(@Observes Over over) {
        notices.tell(OVER);
    }

    void isOver(@Observes(during = TransactionPhase.AFTER_SUCCESS) Over over) {
        threads.execute(this::endOver);
    }

    /** From this node or another one; what was told already is not looked at again. */
    void noticed(@Observes Noticed noticed) {
        var words = noticed.words().split(" ", 2);
        if (words[0].equals(OVER)) endOver();
        else if (words.length == 2) channels.wake(words[0], Long.parseLong(words[1]));
        else look();
    }

    /** On the line of whoever holds a ticket for this log, whose visit lasts. */
    Optional<Listener> join(String first, String ticket, Line line) {
        return tickets.redeem(first, ticket).flatMap(guest -> join(guest, line));
    }

    /** Nobody where the visit ended while the line was made. */
    Optional<Listener> join(Guest guest, Line line) {
        if (over(Set.of(guest.visit())).contains(guest.visit())) return Optional.empty();
        return Optional.of(channels.join(guest, line));
    }

    void leave(Listener listener) {
        channels.leave(listener);
    }

    /** Nothing is told on a line that broke; to close it may take the server seconds. */
    void lose(Listener listener, Line line) {
        leave(listener);
        apart(torn, () -> line.close(Goodbye.RESTART));
    }

    private static void apart(@Nullable ExecutorService pool, Runnable closing) {
        try {
            requireNonNull(pool).execute(closing);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "The server itself is closing its lines", e);
        }
    }

    /** Somebody may not listen any more: here at once, on other nodes once they looked. */
    public void dismiss(String who) {
        channels.dismiss(who);
    }

    /** Whoever listens by this visit hears nothing more, in no tab. */
    public void end(String visit) {
        channels.end(Set.of(visit));
    }

    /** Over how many seconds all who listen here should spread when they come back. */
    int spread() {
        var cores = Runtime.getRuntime().availableProcessors();
        return Math.max(2, channels.listeners() / (HANDSHAKES_A_SECOND * cores));
    }

    private void look() {
        // Noted before the database is asked: what is told meanwhile must not look like another history.
        var told = channels.told();
        try {
            if (!told.isEmpty())
                for (var stored : logs.heads(told.keySet()).values()) channels.compare(stored, told.get(stored.log()));
            endOver();
        } catch (RuntimeException e) {
            // The database may be away; an exception here would end the looking for good.
            LOG.log(Level.FINE, "No look at the heads of the logs", e);
        }
    }

    /** Visits also end by themselves, with the person, or on another node. */
    private void endOver() {
        var over = over(channels.visits());
        if (!over.isEmpty()) channels.end(over);
    }

    private Set<String> over(Set<String> visits) {
        var over = new HashSet<>(visits);
        for (var known : stays) if (!over.isEmpty()) over.removeAll(known.lasting(over));
        return over;
    }

    private void check() {
        channels.listening().forEach(Listener::check);
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
            apart(goodbyes, closing);
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }
    }
}
