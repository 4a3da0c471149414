package rostrum.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * A PostgreSQL server of our own in the data directory: durable, behind passwords, one at a time, and recovered by
 * itself after the house was killed.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String HBA =
            "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private final EmbeddedPostgres server;
    private final FileChannel lock;

    private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lock) {
        this.server = server;
        this.lock = lock;
    }

    static EmbeddedDatabase start(DataDirectory data, PasswordFile passwords, int port, String name, String user)
            throws IOException {
        var directory = data.resolve("database");
        var programs = data.make(data.resolve("postgresql"));
        var lock = lock(data);
        reclaim(directory.resolve("postmaster.pid"));
        var fresh = !Files.exists(directory.resolve("PG_VERSION"));
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setOverrideWorkingDirectory(programs.toFile())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("log_destination", "stderr")
                // Details of an error quote rows, and what is typed stands in rows.
                .setServerConfig("log_error_verbosity", "terse")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        if (fresh) settle(server.getPostgresDatabase(), directory, name, user, passwords);
        return new EmbeddedDatabase(server, lock);
    }

    private static FileChannel lock(DataDirectory data) throws IOException {
        var file = data.resolve("database.lock");
        if (!Files.exists(file)) data.writePrivately("database.lock", new byte[0]);
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) return channel;
        channel.close();
        throw new IOException("Another Rostrum uses " + file.getParent()
                + ". Stop it first, or give this one another place with -Ddata.dir=… and -Ddb.port=…");
    }

    /** A killed house leaves its database running. It holds nothing that a fast stop would lose. */
    private static void reclaim(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var left = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
        if (left.isEmpty()) return;
        left.get().destroy();
        try {
            left.get().onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The database of an earlier run (process " + pid + ") does not stop", e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void settle(DataSource database, Path directory, String name, String user, PasswordFile passwords)
            throws IOException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter user postgres password '" + passwords.of("postgres") + "'");
            statement.execute("create user " + user + " createrole password '" + passwords.of(user) + "'");
            statement.execute("create database " + name + " owner " + user);
            Files.writeString(directory.resolve("pg_hba.conf"), HBA);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The embedded database could not be set up", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
