package rostrum.bench.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import rostrum.platform.Hmac;
import rostrum.platform.Id;
import rostrum.platform.ledger.Chain;
import rostrum.platform.ledger.CheckpointFile;
import rostrum.platform.ledger.Ledger;
import rostrum.platform.ledger.Note;
import rostrum.platform.ledger.Sealing;
import rostrum.platform.ledger.Verifier;

/**
 * What the audit costs: decisions of sixteen moderators a second, with plain notes, with sealed notes that are linked
 * afterwards or meanwhile, and with notes that are tied to each other inside the act, so that everybody waits for everybody.
 */
final class Noting {
    private static final int THREADS = 16;
    private static final int EACH = 200;
    private static final int ROUNDS = 5;
    private static final List<String> BEFORE = List.of(
            "V001__platform.sql",
            "V002__people.sql",
            "V009__roles.sql",
            "V019__audit_roll_off.sql",
            "V020__audit_lighter.sql");

    private final Clock clock = Clock.systemUTC();
    private final Chain chain = new Chain(new Hmac(new byte[] {1, 2, 3}));
    private final Sealing sealing = new Sealing(chain);
    private final EmbeddedPostgres server;
    private final CheckpointFile file;

    private Noting(EmbeddedPostgres server, CheckpointFile file) {
        this.server = server;
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("noting");
        try (var server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            migrate(server.getPostgresDatabase(), Path.of(System.getProperty("rostrum.home")));
            new Noting(server, CheckpointFile.in(directory)).measure();
        }
    }

    private static void migrate(DataSource database, Path home) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history (it text)");
            for (var migration : BEFORE)
                statement.execute(Files.readString(home.resolve("src/main/resources/db/migration/" + migration))
                        .replaceAll("\\$\\{(\\w+)}", "noting_$1"));
            statement.execute("create table decided (id text primary key, room int not null)");
            statement.execute("create table tied (seq bigint primary key, id text not null, chain text not null)");
            statement.execute("insert into tied values (0, '', '')");
        }
    }

    private void measure() throws Exception {
        var plain = new ArrayList<Long>();
        var sealed = new ArrayList<Long>();
        var linked = new ArrayList<Long>();
        var tied = new ArrayList<Long>();
        for (int round = 0; round <= ROUNDS; round++) {
            plain.add(perSecond(this::notePlainly));
            sealed.add(perSecond(sealing::write));
            linked.add(perSecondWhileLinking());
            tied.add(perSecond(this::noteTied));
        }
        try (var connection = server.getPostgresDatabase().getConnection()) {
            System.err.println(new Verifier(chain, file).examine(connection));
        }
        System.out.printf(
                "{\"threads\":%d,\"plain\":%d,\"sealed\":%d,\"sealedAndLinked\":%d,\"tiedInTheAct\":%d}%n",
                THREADS, median(plain), median(sealed), median(linked), median(tied));
    }

    /** Without the first, in which everything is still cold. */
    private static long median(List<Long> rounds) {
        var warm = rounds.subList(1, rounds.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }

    private interface Noted {
        void write(Connection connection, Note note) throws SQLException;
    }

    private void notePlainly(Connection connection, Note note) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into public.audit (at, actor, act, subject, detail) values (now(), ?, ?, ?, '')")) {
            insert.setString(1, note.actor());
            insert.setString(2, note.act());
            insert.setString(3, note.subject());
            insert.execute();
        }
    }

    private void noteTied(Connection connection, Note note) throws SQLException {
        try (var head = connection.createStatement();
                var insert = connection.prepareStatement("insert into tied values (?, ?, ?)")) {
            head.execute("lock table tied in exclusive mode");
            var row = head.executeQuery("select seq, chain from tied order by seq desc limit 1");
            row.next();
            insert.setLong(1, row.getLong(1) + 1);
            insert.setString(2, note.id());
            insert.setString(3, chain.seal(note));
            insert.execute();
        }
    }

    private long perSecondWhileLinking() throws Exception {
        var database = server.getPostgresDatabase();
        var linking = Executors.newSingleThreadScheduledExecutor();
        var ledger = new Ledger(chain, file, database, database);
        var job = linking.scheduleWithFixedDelay(() -> link(ledger), 0, 200, TimeUnit.MILLISECONDS);
        var result = perSecond(sealing::write);
        job.cancel(false);
        linking.shutdown();
        if (!linking.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException("The linking hangs");
        link(ledger);
        return result;
    }

    private void link(Ledger ledger) {
        try {
            ledger.link(now());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private long perSecond(Noted noted) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        var work = new ArrayList<Future<?>>();
        var began = clock.instant();
        for (int room = 0; room < THREADS; room++) work.add(threads.submit(decisions(room, noted)));
        for (var one : work) one.get();
        threads.shutdown();
        return THREADS
                * EACH
                * 1000L
                / Math.max(1, Duration.between(began, clock.instant()).toMillis());
    }

    private Runnable decisions(int room, Noted noted) {
        return () -> {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var decision = connection.prepareStatement("insert into decided values (?, ?)")) {
                connection.setAutoCommit(false);
                for (int i = 0; i < EACH; i++) {
                    var id = Id.fresh();
                    decision.setString(1, id);
                    decision.setInt(2, room);
                    decision.execute();
                    noted.write(connection, new Note(id, now(), "moderator-" + room, "case.approved", id, ""));
                    connection.commit();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
