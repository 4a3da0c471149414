package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Together;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** The store of cases in the database itself, under the roles that it has there. */
@ExtendWith(ArquillianExtension.class)
class HarmCasesIT {
    private static final Set<String> LEADS = Set.of("lead", "deputy", "third");

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource house;

    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource lead;

    @Resource(lookup = "java:comp/env/jdbc/audit")
    DataSource auditor;

    @Inject
    Together together;

    @Inject
    Reports reports;

    @Inject
    HarmCases cases;

    @Inject
    Settling settling;

    @Inject
    Time time;

    @Test
    void theHouseAddsAndReadsNothing() {
        var id = told("");

        assertTrue(cases.read(id, "lead").isPresent());
        for (var table : List.of("harm_case", "harm_telling", "harm_step", "harm_call", "duty")) {
            refused("select 1 from safeguarding." + table);
            refused("delete from safeguarding." + table);
        }
        refused("update safeguarding.harm_case set closed_at = now()");
    }

    private void refused(String statement) {
        var thrown = assertThrows(SQLException.class, () -> count(house, statement), statement);
        assertEquals("42501", thrown.getSQLState(), statement);
    }

    @Test
    void everyLookIsNotedWithoutAWord() throws SQLException {
        var id = told("");

        cases.read(id, "lead");

        assertEquals(
                1,
                count(
                        auditor,
                        "select count(*) from (select actor, act, subject from audit.waiting union all"
                                + " select actor, act, subject from audit.entry) e where act = 'harm.read' and subject = '"
                                + id + "'"));
    }

    @Test
    void manyWhoTellOfOnePostMakeOneCase() throws Exception {
        var post = Id.fresh();

        together.does(8, () -> told(post));

        assertEquals(1, count(lead, "select count(*) from safeguarding.harm_case where contribution = '" + post + "'"));
        assertEquals(8, page(post).told().size());
        assertEquals(7, page(post).steps().size());
    }

    @Test
    void whatIsToldAfterTheEndIsANewCase() {
        var post = Id.fresh();
        var first = told(post);
        order(first, "lead", Act.SEVERITY, "S4");
        order(first, "lead", Act.DECIDED, "ACTION");
        order(first, "deputy", Act.SIGNED, "");

        var second = told(post);

        assertFalse(first.equals(second));
        assertTrue(cases.read(first, "lead").orElseThrow().closed());
        assertFalse(cases.read(second, "lead").orElseThrow().closed());
    }

    @Test
    void ofTwoLeadsAtOnceOneIsLateAndNothingIsLost() throws Exception {
        var id = told("");
        var read = cases.read(id, "lead").orElseThrow();

        var done = together.does(
                2,
                () -> cases.take(
                        id,
                        new Order(Optional.of(Act.DECIDED), "ACTION", "By " + Id.fresh(), Id.fresh(), read.version()),
                        LEADS));

        assertEquals(1, done.stream().filter(yes -> yes).count());
        assertEquals(1, cases.read(id, "lead").orElseThrow().steps().size());
    }

    @Test
    void whoeverIsAccusedReadsThatThereIsNoSuchCase() {
        var id = told("");

        order(id, "deputy", Act.STAFF, "lead");

        assertEquals(Optional.empty(), cases.read(id, "lead"));
        assertTrue(
                cases.open("lead").open().stream().noneMatch(line -> line.id().equals(id)));
        assertTrue(
                cases.open("deputy").open().stream().anyMatch(line -> line.id().equals(id)));
    }

    @Test
    void aCallIsClaimedOnceByHoweverManyNodes() throws Exception {
        var id = told("");
        var call = new Call(0, Call.Kind.DECIDE_FULL, time.now());

        var claimed = together.does(6, () -> cases.claim(id, call, "lead", () -> true));

        assertEquals(1, claimed.stream().filter(yes -> yes).count());
    }

    @Test
    void aCallThatDoesNotGetThroughIsTriedAgain() {
        var id = told("");
        var call = new Call(0, Call.Kind.DECIDE_FULL, time.now());

        assertFalse(cases.claim(id, call, "lead", () -> false));
        assertTrue(cases.claim(id, call, "lead", () -> true));
        assertFalse(cases.claim(id, call, "lead", () -> true));
        assertTrue(Countdown.isMade(
                call.to("lead"), Objects.requireNonNull(cases.calls().get(id))));
        assertFalse(Countdown.isMade(
                call.to("deputy"), Objects.requireNonNull(cases.calls().get(id))));
    }

    @Test
    void theEndIsToldUntilItWasHeard() {
        var id = told("");
        order(id, "lead", Act.DECIDED, "ACTION");
        order(id, "deputy", Act.SIGNED, "");

        new Rows(lead).write("update safeguarding.harm_case set settled_at = null where id = ?", id);
        settling.run();
        assertTrue(cases.unsettled().stream().noneMatch(one -> one.caseId().equals(id)));
    }

    @Test
    void whatMustBeAnsweredFirstStandsFirst() {
        for (int i = 0; i < 5; i++) told("");

        var due = cases.open("lead").open();

        assertEquals(
                due,
                due.stream()
                        .sorted((one, other) -> one.due().compareTo(other.due()))
                        .toList());
        assertTrue(due.stream()
                .allMatch(line ->
                        Duration.between(line.openedAt(), line.decideBy()).compareTo(Severity.S4.decide()) <= 0));
    }

    private void order(String id, String who, Act act, String value) {
        var version = cases.read(id, "a third lead").orElseThrow().version();
        assertTrue(cases.take(id, new Order(Optional.of(act), value, "Because", who, version), LEADS), act.name());
    }

    /** Tells of harm, and answers with the id of the case. */
    private String told(String post) {
        var mark = Id.fresh();
        var subject = post.isEmpty() ? Subject.NONE : new Subject("POST", post, "c", mark, "Words");
        reports.open(new Telling(Way.HELP, subject, mark, "", "FI", Language.EN, false, false, Telling.YOUNG_PERSON));
        return new Rows(lead)
                .read("select case_id from safeguarding.harm_telling where words = ?", row -> row.getString(1), mark)
                .get(0);
    }

    private HarmCasePage page(String post) {
        return Stream.of(post)
                .flatMap(one -> new Rows(lead)
                                .read(
                                        "select id from safeguarding.harm_case where contribution = ?",
                                        row -> row.getString(1),
                                        one)
                                .stream())
                .map(id -> cases.read(id, "lead").orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static int count(DataSource source, String question) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(question)) return 0;
            var row = statement.getResultSet();
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
