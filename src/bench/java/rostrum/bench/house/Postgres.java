package rostrum.bench.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import rostrum.bench.Mishap;
import rostrum.bench.Pause;

/** A PostgreSQL beside the nodes, which can be stopped, killed and started again with what it keeps. */
public final class Postgres implements AutoCloseable {
    public static final String PASSWORD = "rehearsal";

    private Path directory;
    private final Path programs;
    private final int port;
    private EmbeddedPostgres server;

    private Postgres(Path directory, int port) throws IOException {
        this.directory = directory;
        this.programs = directory.resolveSibling("programs");
        this.port = port;
        this.server = run();
    }

    /** With the owner and the empty database that the operating manual asks for. */
    public static Postgres fresh(Path directory, int port) throws IOException, SQLException {
        var postgres = new Postgres(directory, port);
        try (var owner = postgres.connect("postgres");
                var statement = owner.createStatement()) {
            statement.execute("create user rostrum createrole password '" + PASSWORD + "'");
            statement.execute("create database rostrum owner rostrum");
        }
        return postgres;
    }

    private EmbeddedPostgres run() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setOverrideWorkingDirectory(programs.toFile())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }

    public int port() {
        return port;
    }

    /** Where its data lie. */
    public Path directory() {
        return directory;
    }

    /** While it is stopped: from its next start on its data are there. */
    public void moveTo(Path other) throws IOException {
        Copies.copy(directory, other);
        Copies.clear(directory);
        directory = other;
    }

    public boolean answers() {
        try (var database = connect()) {
            return database.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** As an operator stops it; when that takes too long, as a machine dies. Nothing of it runs any more afterwards. */
    public void stop() throws IOException {
        var all = isBegun() ? Kernel.tree(process()) : Set.<Long>of();
        server.close();
        if (!Pause.until(() -> hasEnded(all), Duration.ofMinutes(1))) {
            all.forEach(Postgres::end);
            awaitEnd(all);
        }
    }

    public void start() throws IOException {
        server = run();
    }

    /** As a machine dies: nothing is written any more. */
    public void kill() throws IOException {
        var master = process();
        var all = Kernel.tree(master);
        end(master);
        awaitEnd(all);
        // Only what we hold of it ourselves: there is nothing left to stop.
        server.close();
    }

    private static void end(long process) {
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void awaitEnd(Set<Long> processes) {
        if (!Pause.until(() -> hasEnded(processes), Duration.ofMinutes(1)))
            throw new Mishap("Something of the database still runs");
    }

    private static boolean hasEnded(Set<Long> processes) {
        return processes.stream()
                .noneMatch(process ->
                        ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent());
    }

    private boolean isBegun() {
        return Files.exists(note());
    }

    private long process() throws IOException {
        return Long.parseLong(Files.readAllLines(note()).get(0).strip());
    }

    private Path note() {
        return directory.resolve("postmaster.pid");
    }

    /** As its superuser. */
    public Connection connect() throws SQLException {
        return connect("rostrum");
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "postgres");
    }

    public long number(String sql) {
        try (var database = connect();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new Mishap(sql + ": " + e.getMessage());
        }
    }

    public void change(String sql) {
        try (var database = connect();
                var act = database.createStatement()) {
            act.execute(sql);
        } catch (SQLException e) {
            throw new Mishap(sql + ": " + e.getMessage());
        }
    }

    /** The first one that is found. */
    public String text(String sql, String value) {
        try (var database = connect();
                var question = database.prepareStatement(sql)) {
            question.setString(1, value);
            var row = question.executeQuery();
            if (!row.next()) throw new Mishap("Nothing is found by: " + sql);
            return row.getString(1);
        } catch (SQLException e) {
            throw new Mishap(sql + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
