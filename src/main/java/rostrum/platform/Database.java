package rostrum.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import rostrum.platform.ledger.Chain;
import rostrum.platform.ledger.EarlierNotes;
import rostrum.platform.ledger.Sealing;

/**
 * PostgreSQL, embedded or given by configuration, brought to the newest migration before anybody is let in. While it
 * cannot be reached the house answers 503 and tries again by itself.
 */
@ApplicationScoped
public class Database {
    @Resource
    ManagedThreadFactory threads;

    @Inject
    DataDirectory data;

    @Inject
    Keys keys;

    @Inject
    Console console;

    @Inject
    Event<DatabaseCame> came;

    @Inject
    @ConfigProperty(name = "db.embedded")
    boolean embedded;

    @Inject
    @ConfigProperty(name = "db.host")
    String host;

    @Inject
    @ConfigProperty(name = "db.port")
    int port;

    @Inject
    @ConfigProperty(name = "db.name")
    String name;

    @Inject
    @ConfigProperty(name = "db.user")
    String user;

    @Inject
    @ConfigProperty(name = "db.password")
    Optional<String> password;

    private @Nullable EmbeddedDatabase server;
    private volatile boolean ready;

    void start(@Observes @Priority(1) Startup startup) throws IOException {
        var passwords = new PasswordFile(data);
        if (embedded) server = EmbeddedDatabase.start(data, passwords, port, name, user);
        else if (password.isPresent()) passwords.keep(user, password.get());
        try {
            migrate();
            ready = true;
        } catch (FlywayException | SQLException e) {
            console.say(unreachable(e));
            threads.newThread(this::tryAgain).start();
        }
    }

    void stop(@Observes @Priority(9000) Shutdown shutdown) throws IOException {
        ready = false;
        if (server != null) server.close();
    }

    public boolean isReady() {
        return ready;
    }

    /** Waits until the first migration is through; for what needs tables at start. */
    public void await() throws InterruptedException {
        while (!ready) Thread.sleep(Duration.ofMillis(200).toMillis());
    }

    private void migrate() throws SQLException, IOException {
        var roles = new DatabaseRoles(host, port, name, user);
        // Liberty names its class loaders in a way in which Flyway finds nothing; an anonymous child hides that.
        Flyway.configure(new ClassLoader(Database.class.getClassLoader()) {})
                .dataSource(roles.as(user))
                .placeholders(roles.names())
                .javaMigrations(new EarlierNotes(new Sealing(new Chain(keys.hmac()))))
                .load()
                .migrate();
        roles.admit(new PasswordFile(data));
    }

    private void tryAgain() {
        while (!ready) {
            try {
                Thread.sleep(Duration.ofSeconds(3).toMillis());
                migrate();
                prepare();
                ready = true;
                console.say("The database answers now.");
            } catch (FlywayException | SQLException | IOException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Before anybody is let in: whoever an older backup brought back has to be gone by then. */
    private void prepare() throws SQLException {
        try {
            came.fire(new DatabaseCame());
        } catch (RuntimeException e) {
            if (!isAway(e))
                console.say("The database answers, but the house could not be made ready. It is tried again.");
            throw new SQLException("not made ready", e);
        }
    }

    private String unreachable(Exception e) {
        return """
                Rostrum cannot use its database %s at %s:%d as %s.
                Check that PostgreSQL runs there, that db.host, db.port, db.name, db.user and db.password are right,
                and that the user may create tables and roles. Rostrum tries again every 3 seconds.
                (%s)""".formatted(name, host, port, user, firstLine(e));
    }

    private static String firstLine(Throwable e) {
        var message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Does something that may wait for better days; says whether the database was there to do it. */
    public boolean attempt(Runnable act) {
        if (!ready) return false;
        try {
            act.run();
            return true;
        } catch (RuntimeException e) {
            if (isAway(e)) return false;
            throw e;
        }
    }

    static boolean isAway(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause())
            if (t instanceof SQLException sql && sql.getSQLState() != null && isForNow(sql.getSQLState())) return true;
        return false;
    }

    /** No connection; no room on its disk, in its memory or for one more of us; stopped or starting. */
    private static boolean isForNow(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
