package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Id;
import rostrum.platform.Job;
import rostrum.platform.Language;

/** What is left of a case after its end, and when it goes, in the database itself. */
@ExtendWith(ArquillianExtension.class)
class KeptCasesIT {
    private static final Set<String> LEADS = Set.of("lead", "deputy", "third");

    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource lead;

    @Resource(lookup = "java:comp/env/jdbc/audit")
    DataSource auditor;

    @Inject
    Reports reports;

    @Inject
    HarmCases cases;

    @Inject
    KeptCases kept;

    @Inject
    Settling settling;

    @Inject
    Duties duties;

    @Inject
    @Any
    Instance<Job> jobs;

    @Test
    void howToReachSomebodyIsDestroyedThirtyDaysAfterTheEnd() {
        var early = closed("29 days");
        var late = closed("31 days");
        var open = told();

        clock();

        assertEquals(List.of(true), sealed(early));
        assertEquals(List.of(false), sealed(late));
        assertEquals(List.of(true), sealed(open));
        assertEquals(List.of("reach.destroyed"), notes(late, "reach.%"));
        assertTrue(cases.read(late, "lead").orElseThrow().closed());
    }

    @Test
    void twoLeadsDeleteACaseAfterTwentyFourMonthsAndOnlyTwo() {
        var id = closed("25 months");
        assertTrue(kept.page("lead").due().stream().anyMatch(line -> line.id().equals(id)));

        assertTrue(kept.take(id, true, "", "lead"));
        assertFalse(kept.take(id, true, "", "lead"));
        assertThrows(IllegalStateException.class, () -> delete(id, "lead"), "the database knows the same person twice");
        assertTrue(kept.take(id, true, "", "deputy"));

        assertEquals(Optional.empty(), cases.read(id, "lead"));
        assertEquals(List.of(), sealed(id));
        var gone = kept.page("lead").deleted().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("lead", "deputy"), List.of(gone.first(), gone.second()));
        assertTrue(gone.counts().contains("harm_telling 1, harm_step 2"), gone.counts());
        assertEquals(List.of("harm.deleted"), notes(id, "harm.deleted"));
    }

    @Test
    void nobodyDeletesWhatIsYoungerOrWithoutTheFunction() {
        var id = closed("13 months");

        assertTrue(kept.page("lead").due().stream().anyMatch(line -> line.id().equals(id)));
        assertFalse(kept.take(id, true, "", "lead"));
        assertThrows(IllegalStateException.class, () -> delete(id, "deputy"));
        assertThrows(
                IllegalStateException.class,
                () -> new Rows(lead).write("delete from safeguarding.harm_case where id = ?", id));
        assertTrue(kept.take(id, false, "A court asks for it", "lead"));
        assertTrue(kept.page("lead").due().stream().noneMatch(line -> line.id().equals(id)));
    }

    @Test
    void whoWasShutOutStandsInTheAudit() {
        var id = told();
        order(id, "lead", Act.STAFF, "deputy");
        order(id, "lead", Act.CLEARED, "deputy");

        assertEquals(List.of("deputy", "deputy"), noted("detail", id, "harm.(staff|cleared)"));
    }

    @Test
    void whoLeadsNoMoreIsOffTheList() {
        var gone = "gone-" + Id.fresh();
        duties.put(List.of(new Duty(gone, false, "gone@example.org", Language.EN)), "lead");

        clock();

        assertTrue(duties.all().stream().noneMatch(duty -> duty.staff().equals(gone)));
    }

    private void clock() {
        jobs.stream()
                .filter(job -> job.name().equals("case-retention"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private void delete(String id, String second) {
        new Rows(lead).read("select safeguarding.delete_case(?, ?, ?)", row -> 1, id, second, Id.fresh());
    }

    /** A case that two people closed so long ago. */
    private String closed(String ago) {
        var id = told();
        order(id, "lead", Act.DECIDED, "ACTION");
        order(id, "deputy", Act.SIGNED, "");
        settling.run();
        new Rows(lead)
                .write(
                        "update safeguarding.harm_case set closed_at = closed_at - cast(? as interval) where id = ?",
                        ago,
                        id);
        return id;
    }

    private void order(String id, String who, Act act, String value) {
        var version = cases.read(id, "third").orElseThrow().version();
        assertTrue(cases.take(id, new Order(Optional.of(act), value, "Because", who, version), LEADS));
    }

    private String told() {
        var words = Id.fresh();
        reports.open(new Telling(
                Way.HELP, Subject.NONE, words, "reach me", "FI", Language.EN, false, false, Telling.YOUNG_PERSON));
        return new Rows(lead)
                .read("select case_id from safeguarding.harm_telling where words = ?", row -> row.getString(1), words)
                .get(0);
    }

    private List<Boolean> sealed(String id) {
        return new Rows(lead)
                .read(
                        "select reach is not null and reach_wrapped is not null from safeguarding.harm_telling where"
                                + " case_id = ?",
                        row -> row.getBoolean(1),
                        id);
    }

    private List<String> notes(String id, String like) {
        return noted("act", id, like);
    }

    private List<String> noted(String column, String id, String like) {
        return new Rows(auditor)
                .read(
                        "select " + column + " from (select at, act, subject, detail from audit.waiting union all"
                                + " select at, act, subject, detail from audit.entry) e"
                                + " where act similar to ? and subject = ? order by at",
                        row -> row.getString(1),
                        like,
                        id);
    }
}
