package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Caller;
import rostrum.budget.Scenes;
import rostrum.people.Role;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What a lead may do with a report of harm at the door, and for how long. */
@ExtendWith(ArquillianExtension.class)
class LeadsIT {
    private static final String PASSWORD = "a password of this test";
    private static final LocalDate LATER = LocalDate.of(2999, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource cases;

    @Inject
    Scenes scenes;

    @Inject
    Colleagues colleagues;

    @Inject
    Appointments appointments;

    @Inject
    Hashing hashing;

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void everybodyGoes() {
        made.stream().filter(colleagues.names()::contains).forEach(name -> appointments.leave(name, "administrator"));
    }

    @Test
    void withoutPapersALeadReadsAndNotesAndDoesNothingElse() throws SQLException {
        var lead = signedIn(made(LONG_AGO));
        var id = told();
        var steps = "/cases/" + id + "/steps";

        var page = lead.opens("/cases/" + id);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains(say("safeguarding.papers")));
        assertEquals(
                303,
                lead.sends(steps, "do", "noted", "version", "0", "reason", "Read")
                        .statusCode());
        for (var act : List.of("acknowledged", "signed", "opposed")) refused(lead, steps, "do", act);
        refused(lead, steps, "do", "decided", "value", "ACTION");
        refused(lead, steps, "do", "severity", "value", "S4");
        refused(lead, steps, "do", "staff", "value", "deputy");
        refused(lead, "/cases/duty");
    }

    private void refused(Caller lead, String door, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("version", "1", "reason", "Because"));
        var answer = lead.sends(door, all.toArray(String[]::new));
        assertEquals(409, answer.statusCode(), all.toString());
        assertTrue(answer.body().contains(say("safeguarding.papers")));
    }

    @Test
    void theLastWhoMayReadACaseIsNotShutOut() throws SQLException {
        var last = made(LATER);
        var lead = signedIn(last);
        var id = told();
        var version = 0;
        for (var other : colleagues.names(Role.LEAD))
            if (!other.equals(last)) assertEquals(303, accuses(lead, id, other, version++), other);

        assertEquals(409, accuses(lead, id, last, version));
        var page = lead.opens("/cases/" + id);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains(say("safeguarding.case.alone")));

        var invited = made(LATER);
        assertEquals(303, accuses(lead, id, last, version));
        assertEquals(404, lead.opens("/cases/" + id).statusCode());
        assertEquals(200, signedIn(invited).opens("/cases/" + id).statusCode());
    }

    private static int accuses(Caller lead, String id, String whom, int version) {
        return lead.sends(
                        "/cases/" + id + "/steps",
                        "do",
                        "staff",
                        "value",
                        whom,
                        "version",
                        "" + version,
                        "reason",
                        "Named by the child")
                .statusCode();
    }

    @Test
    void whoLeavesIsOffTheListOfCallsAtOnce() throws SQLException {
        var name = made(LATER);
        try (var connection = cases.getConnection();
                var statement = connection.prepareStatement(
                        "insert into safeguarding.duty values (?, false, 'gone@example.org')")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
        assertTrue(listed().contains(name));

        appointments.leave(name, "administrator");

        assertFalse(listed().contains(name));
    }

    private List<String> listed() throws SQLException {
        return asked("select staff from safeguarding.duty");
    }

    /** A report that nobody has done anything about. */
    private String told() throws SQLException {
        var words = "Something told " + Id.fresh();
        scenes.caller().from("203.0.113.21").sends("/help", "words", words, "country", "FI");
        return asked("select case_id from safeguarding.harm_telling where words = '" + words + "'")
                .get(0);
    }

    private List<String> asked(String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = cases.getConnection();
                var rows = connection.createStatement().executeQuery(question)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    private Caller signedIn(String name) {
        var caller = scenes.caller();
        return caller.holding(caller.sends("/staff/sign-in", "name", name, "password", PASSWORD), "staff");
    }

    private String made(LocalDate until) {
        var name = "test-" + Id.fresh();
        made.add(name);
        colleagues.add(name, hashing.hash(PASSWORD), Set.of(Role.LEAD), new Papers(until, until));
        return name;
    }

    private static String say(String key) {
        return Words.say(Language.EN, key, Map.of());
    }
}
