package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Owner;
import rostrum.budget.Together;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** Two people open a contact for one of them, in the database itself and under the roles that it has there. */
@ExtendWith(ArquillianExtension.class)
class UnsealingsIT {
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
    Unsealings unsealings;

    @Inject
    Glass glass;

    @Inject
    Owner owner;

    @Inject
    Time time;

    private final String reach = Id.fresh();

    @Test
    void aloneNobodySeesAnything() {
        var id = told();
        assertTrue(unsealings.ask(id, "Because", "lead"));

        assertFalse(unsealings.answer(id, request(id), true, "lead"));

        assertEquals(Optional.empty(), glass.show(id, "lead"));
        assertEquals(0, looks(id));
    }

    @Test
    void theDatabaseItselfKnowsTheSamePersonTwice() {
        var id = told();
        unsealings.ask(id, "Because", "lead");

        assertThrows(
                IllegalStateException.class,
                () -> new Rows(lead)
                        .write(
                                "update safeguarding.unsealing set granted = true, settled_by = 'lead', settled_at = now()"
                                        + " where case_id = ?",
                                id));
        for (var column : List.of("asked_by = 'other'", "asked_at = now()", "reason = ''", "case_id = ''"))
            assertThrows(
                    IllegalStateException.class,
                    () -> new Rows(lead).write("update safeguarding.unsealing set " + column));
        assertThrows(
                IllegalStateException.class, () -> new Rows(lead).write("delete from safeguarding.unsealing_look"));
        assertThrows(IllegalStateException.class, () -> new Rows(house).write("select 1 from safeguarding.unsealing"));
    }

    @Test
    void withASecondPersonItIsShownToWhoAskedAndEachLookIsNoted() throws SQLException {
        var id = granted();

        var shown = glass.show(id, "lead").orElseThrow();
        glass.show(id, "lead");

        assertEquals(reach, shown.reaches().get(0).words());
        assertEquals(Optional.empty(), glass.show(id, "deputy"));
        assertEquals(2, looks(id));
        assertEquals(List.of("contact.asked", "contact.granted", "contact.shown", "contact.shown"), notes(id));
    }

    @Test
    void afterAnHourThereIsNoSuchPage() {
        var id = told();
        time.ago(Duration.ofMinutes(61), () -> {
            unsealings.ask(id, "Because", "lead");
            unsealings.answer(id, request(id), true, "deputy");
            assertTrue(glass.show(id, "lead").isPresent());
        });

        assertEquals(Optional.empty(), glass.show(id, "lead"));
        assertEquals(1, looks(id));
    }

    @Test
    void afterTheEndOfTheCaseThereIsNoSuchPage() {
        var id = granted();
        take(id, "lead", Act.DECIDED, "ACTION");
        take(id, "deputy", Act.SIGNED, "");

        assertEquals(Optional.empty(), glass.show(id, "lead"));
        assertFalse(unsealings.ask(id, "Because", "lead"));
    }

    @Test
    void whoeverIsAccusedNeitherAsksNorAgreesNorLooks() {
        var id = granted();
        take(id, "third", Act.STAFF, "lead");
        assertEquals(Optional.empty(), glass.show(id, "lead"));
        assertEquals(Optional.empty(), glass.page(id, "lead"));
        assertFalse(unsealings.ask(id, "Because", "lead"));

        unsealings.ask(id, "Because", "third");
        assertFalse(unsealings.answer(id, request(id), true, "lead"));
        assertTrue(unsealings.answer(id, request(id), true, "deputy"));
        take(id, "third", Act.STAFF, "deputy");
        assertEquals(Optional.empty(), glass.show(id, "third"));
    }

    /** A look that could not be noted is no look. */
    @Test
    void whereTheAuditCannotBeWrittenNothingIsShown() throws SQLException {
        var id = granted();

        owner.does("alter table audit.waiting add constraint never check (act <> 'contact.shown') not valid");
        try {
            assertThrows(RuntimeException.class, () -> glass.show(id, "lead"));
        } finally {
            owner.does("alter table audit.waiting drop constraint never");
        }

        assertEquals(0, looks(id));
        assertTrue(glass.show(id, "lead").isPresent());
    }

    @Test
    void askingTwiceAtOnceIsAskingOnce() throws Exception {
        var id = told();

        var asked = together.does(8, () -> unsealings.ask(id, "Because", "lead"));

        assertEquals(List.of(true), asked.stream().distinct().toList());
        assertEquals(1, page(id).requests().size());
    }

    @Test
    void twoWhoAnswerAtOnceAreOneAnswer() throws Exception {
        var id = told();
        unsealings.ask(id, "Because", "lead");
        var request = request(id);

        var answered = together.does(6, () -> unsealings.answer(id, request, true, "deputy"));

        assertEquals(1, answered.stream().filter(yes -> yes).count());
    }

    @Test
    void twoWhoAskAtOnceMayAgreeToEachOther() throws Exception {
        var id = told();
        var names = new ArrayList<>(List.of("lead", "deputy"));

        together.does(2, () -> {
            String name;
            synchronized (names) {
                name = names.remove(0);
            }
            return unsealings.ask(id, "Because", name);
        });

        assertEquals(2, page(id).requests().size());
        for (var one : page(id).requests())
            assertTrue(unsealings.answer(id, one.id(), true, one.askedBy().equals("lead") ? "deputy" : "lead"));
        assertTrue(glass.show(id, "lead").isPresent());
        assertTrue(glass.show(id, "deputy").isPresent());
    }

    @Test
    void aCaseWithoutAContactSaysSo() {
        var mark = Id.fresh();
        reports.open(
                new Telling(Way.HELP, Subject.NONE, mark, "", "FI", Language.EN, false, false, Telling.YOUNG_PERSON));
        var page = glass.page(caseOf(mark), "lead").orElseThrow();

        assertTrue(page.isEmpty());
    }

    private String granted() {
        var id = told();
        unsealings.ask(id, "Because", "lead");
        assertTrue(unsealings.answer(id, request(id), true, "deputy"));
        return id;
    }

    private String told() {
        var mark = Id.fresh();
        reports.open(new Telling(
                Way.HELP, Subject.NONE, mark, reach, "FI", Language.EN, false, false, Telling.YOUNG_PERSON));
        return caseOf(mark);
    }

    private String caseOf(String words) {
        return new Rows(lead)
                .read("select case_id from safeguarding.harm_telling where words = ?", row -> row.getString(1), words)
                .get(0);
    }

    /** The newest one. */
    private String request(String id) {
        return page(id).requests().get(0).id();
    }

    private UnsealingPage page(String id) {
        return unsealings.page(id, "a reader").orElseThrow();
    }

    private void take(String id, String who, Act act, String value) {
        var version = cases.read(id, "a reader").orElseThrow().version();
        assertTrue(cases.take(id, new Order(Optional.of(act), value, "Because", who, version), LEADS));
    }

    private int looks(String id) {
        return new Rows(lead)
                .read(
                        "select l.id from safeguarding.unsealing_look l join safeguarding.unsealing u on u.id = l.unsealing"
                                + " where u.case_id = ?",
                        row -> 1,
                        id)
                .size();
    }

    private List<String> notes(String id) throws SQLException {
        return new Rows(auditor).read("""
                        select act from (select at, act, subject from audit.waiting union all
                        select at, act, subject from audit.entry) e where act like 'contact.%' and subject = ? order by at, act""", row -> row.getString(1), id);
    }
}
