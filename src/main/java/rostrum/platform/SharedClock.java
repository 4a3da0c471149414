package rostrum.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All nodes go by the clock of their database: a machine whose own is wrong would end visits and open rooms at its own time. */
@ApplicationScoped
class SharedClock {
    private static final Logger LOG = Logger.getLogger(SharedClock.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    Database database;

    @Inject
    Time time;

    @Inject
    Console console;

    private @Nullable ScheduledFuture<?> looking;

    /** As soon as the database is there, and before anything asks what time it is. */
    void start(@Observes @Priority(2) Startup startup) {
        if (database.isReady()) look();
        looking = threads.scheduleWithFixedDelay(this::look, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    void startLate(@Observes @Priority(1) DatabaseCame came) {
        look();
    }

    void stop(@Observes @Priority(100) Shutdown shutdown) {
        if (looking != null) looking.cancel(false);
    }

    private void look() {
        try (var connection = source.getConnection();
                var question = connection.createStatement()) {
            var asked = time.own();
            var row = question.executeQuery("select clock_timestamp()");
            row.next();
            var theirs = row.getObject(1, OffsetDateTime.class).toInstant();
            follow(behind(asked, theirs, time.own()));
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The clock of the database was not seen", e);
        }
    }

    /** Their answer is from the middle of the time that it took. */
    static Duration behind(Instant asked, Instant theirs, Instant answered) {
        return Duration.between(asked.plus(Duration.between(asked, answered).dividedBy(2)), theirs);
    }

    private void follow(Duration behind) {
        if (time.follow(behind))
            console.say(
                    "The clock of this machine differs from that of the database by %d seconds. That of the database counts."
                            .formatted(behind.abs().toSeconds()));
    }
}
