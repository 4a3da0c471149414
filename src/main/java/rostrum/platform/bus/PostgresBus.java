package rostrum.platform.bus;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import rostrum.platform.Database;

/** Over our own database: a notice travels with the commit that it tells of, and one connection of each node hears. */
@ApplicationScoped
class PostgresBus implements Bus {
    private static final Logger LOG = Logger.getLogger(PostgresBus.class.getName());
    private static final String CHANNEL = "rostrum";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    EntityManager db;

    @Inject
    Database database;

    private volatile boolean over;
    private volatile @Nullable Thread ear;

    @Override
    public void start(Consumer<String> hears) {
        ear = threads.newThread(() -> listen(hears));
        ear.start();
    }

    @Override
    public void tell(String notice) {
        db.createNativeQuery("select 1 from (select pg_notify(?1, ?2)) told")
                .setParameter(1, CHANNEL)
                .setParameter(2, notice)
                .getResultList();
    }

    @Override
    public void stop() {
        over = true;
        if (ear != null) ear.interrupt();
    }

    /** Each time on a thread of its own: what it borrowed and broke is given back with the thread that borrowed it. */
    private void listen(Consumer<String> hears) {
        try {
            database.await();
            hearUntilItBreaks(hears);
            if (!over) start(hears);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hearUntilItBreaks(Consumer<String> hears) throws InterruptedException {
        try (var connection = source.getConnection()) {
            hear(connection, hears);
        } catch (SQLException e) {
            LOG.log(Level.FINE, "Nothing is heard for a moment", e);
            Thread.sleep(PATIENCE.toMillis());
        }
    }

    private void hear(Connection connection, Consumer<String> hears) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        // Whatever was told before that is found by a look.
        hears.accept(ANYTHING);
        var told = connection.unwrap(PGConnection.class);
        while (!over) {
            var notices = told.getNotifications((int) PATIENCE.toMillis());
            if (notices == null) continue;
            for (var notice : notices) hears.accept(notice.getParameter());
        }
    }
}
