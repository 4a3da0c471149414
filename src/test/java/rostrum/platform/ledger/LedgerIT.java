package rostrum.platform.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import rostrum.platform.Audit;
import rostrum.platform.DataDirectory;
import rostrum.platform.Id;
import rostrum.platform.Keys;

/** The audit of a house that is at work. What is planted is planted as the owner of the database. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {
    private static final int THREADS = 16;
    private static final int EACH = 25;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource house;

    @Resource(lookup = "java:comp/env/jdbc/audit")
    DataSource auditor;

    @Inject
    Audit audit;

    @Inject
    Linking linking;

    @Inject
    RollingOff rollingOff;

    @Inject
    Keys keys;

    @Inject
    DataDirectory data;

    @Inject
    UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "db.port")
    int port;

    @Test
    void sixteenThreadsKeepOneChain() throws Exception {
        var act = "test." + Id.fresh();
        var threads = Executors.newFixedThreadPool(THREADS);
        var work = new ArrayList<Future<?>>();
        for (int i = 0; i < THREADS; i++)
            work.add(threads.submit(
                    () -> IntStream.range(0, EACH).forEach(note -> audit.note("system", act, "thing", "" + note))));
        for (var one : work) {
            linking.run();
            one.get();
        }
        threads.shutdown();
        linking.run();

        assertEquals(
                List.of(String.valueOf(THREADS * EACH)),
                answers("select count(*) from audit.entry where act = '" + act + "'"));
        assertEquals(List.of(), examined().flaws());
    }

    @Test
    void whoCommitsLateIsLinkedLateAndNobodyWaits() throws SQLException, IOException {
        var late = Id.fresh();
        var early = Id.fresh();
        try (var connection = house.getConnection()) {
            connection.setAutoCommit(false);
            note(connection, late);
            audit.note("system", "test.early", early, "");
            linking.run();
            assertEquals(List.of(early), linked(late, early));
            connection.commit();
            connection.setAutoCommit(true);
        }
        linking.run();

        assertEquals(List.of(early, late), linked(late, early));
        assertEquals(List.of(), examined().flaws());
    }

    @Test
    void anActThatIsUndoneLeavesNoNote() throws SQLException, NotSupportedException, SystemException {
        var thing = Id.fresh();
        transaction.begin();
        audit.note("system", "test.undone", thing, "");
        transaction.rollback();
        linking.run();

        assertEquals(List.of(), linked(thing, thing));
        assertEquals(List.of(), answers("select id from audit.waiting where subject = '" + thing + "'"));
    }

    @Test
    void whatYoungPeopleDidKeepsTheHourAndWaitsForItsEnd() throws SQLException {
        var trace = Id.fresh();
        audit.note(Audit.PARTICIPANT, "test.young", trace, "");
        linking.run();

        assertEquals(List.of(), linked(trace, trace));
        assertEquals(
                List.of("true"),
                answers("select (at = date_trunc('hour', at) and due = at + interval '1 hour')::text"
                        + " from audit.waiting where subject = '" + trace + "'"));
    }

    @Test
    void findsEachKindOfTampering() throws SQLException, IOException {
        for (int i = 0; i < 5; i++) audit.note("system", "test.tampered", "thing", "" + i);
        linking.run();
        var end = Long.parseLong(answers("select max(seq) from audit.entry").get(0));

        assertEquals(List.of(), afterwards());
        assertEquals(
                List.of(new Flaw(Flaw.Kind.CHANGED, end - 2)),
                afterwards("update audit.entry set actor = 'nobody' where seq = " + (end - 2)));
        assertEquals(
                List.of(new Flaw(Flaw.Kind.GAP, end - 1)),
                afterwards("delete from audit.entry where seq = " + (end - 2)));
        assertTrue(afterwards(
                        "update audit.entry set seq = -1 where seq = " + (end - 2),
                        "update audit.entry set seq = " + (end - 2) + " where seq = " + (end - 1),
                        "update audit.entry set seq = " + (end - 1) + " where seq = -1")
                .contains(new Flaw(Flaw.Kind.MOVED, end - 2)));
        assertTrue(afterwards("delete from audit.entry where seq = " + end).contains(new Flaw(Flaw.Kind.CUT, end)));
        assertTrue(afterwards(
                        "delete from audit.entry where seq = " + end, "delete from audit.checkpoint where seq = " + end)
                .contains(new Flaw(Flaw.Kind.CUT, end)));
        assertTrue(
                afterwards("truncate audit.entry", "truncate audit.checkpoint").contains(new Flaw(Flaw.Kind.CUT, end)));
    }

    @Test
    void theCommandSaysCleanWhenCleanAndOneWhenNot() throws SQLException {
        audit.note("system", "test.commanded", "thing", "right");
        linking.run();
        var where = " where act = 'test.commanded'";

        assertEquals(VerifyAudit.WHOLE, verify(), said::toString);
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("The audit is whole."));
        planted("update audit.entry set detail = 'wrong'" + where);
        try {
            assertEquals(VerifyAudit.TAMPERED, verify(), said::toString);
            assertTrue(said.toString(StandardCharsets.UTF_8).contains("TAMPERED: note "));
        } finally {
            planted("update audit.entry set detail = 'right'" + where);
        }
        assertEquals(VerifyAudit.WHOLE, verify(), said::toString);
    }

    @Test
    void rollsOffWhatIsTwoYearsOldAndNothingYounger() throws SQLException, IOException {
        var old = Id.fresh();
        var young = Id.fresh();
        audit.note("system", "test.old", old, "");
        linking.run();
        planted("update audit.checkpoint set made = now() - interval '25 months'"
                + " where seq = (select max(seq) from audit.checkpoint)");
        audit.note("system", "test.young", young, "");
        linking.run();
        rollingOff.run();

        assertEquals(List.of(young), linked(old, young));
        assertEquals(List.of(), examined().flaws());
        var thrown = assertThrows(SQLException.class, () -> {
            try (var connection = house.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select audit.roll_off(" + answers("select max(seq) from audit.checkpoint").get(0)
                        + ", now(), '')");
            }
        });
        assertTrue(String.valueOf(thrown.getMessage()).contains("no checkpoint of that age"));
    }

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int verify() {
        said.reset();
        try {
            return VerifyAudit.run(
                    new String[] {data.resolve("").toString(), "localhost", "" + port, "rostrum", "rostrum"},
                    new PrintStream(said, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Connection connection, String subject) throws SQLException {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        new Sealing(new Chain(keys.hmac()))
                .write(connection, new Note(Id.fresh(), now, "system", "test.late", subject, ""));
    }

    /** What an examination finds after this was done, and before it is undone. */
    private List<Flaw> afterwards(String... statements) throws SQLException, IOException {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table audit.entry in exclusive mode");
            for (var one : statements) statement.execute(one);
            var flaws = verifier().examine(connection).flaws();
            connection.rollback();
            return flaws;
        }
    }

    private void planted(String statement) throws SQLException {
        try (var connection = owner().getConnection();
                var planting = connection.createStatement()) {
            assertEquals(1, planting.executeUpdate(statement));
        }
    }

    private Report examined() throws SQLException, IOException {
        try (var connection = auditor.getConnection()) {
            return verifier().examine(connection);
        }
    }

    private Verifier verifier() throws IOException {
        return new Verifier(new Chain(keys.hmac()), CheckpointFile.in(data.resolve("")));
    }

    /** Which of two subjects are in the chain, in its order. */
    private List<String> linked(String one, String other) throws SQLException {
        return answers(
                "select subject from audit.entry where subject in ('" + one + "', '" + other + "') order by seq");
    }

    private List<String> answers(String question) throws SQLException {
        try (var connection = auditor.getConnection();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            var row = statement.executeQuery(question);
            while (row.next()) found.add(row.getString(1));
            return found;
        }
    }

    private DataSource owner() {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("rostrum");
        source.setUser("rostrum");
        return source;
    }
}
