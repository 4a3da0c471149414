package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Caller;
import rostrum.budget.Scenes;
import rostrum.people.Role;
import rostrum.platform.Id;

/** Who leads, publishes or gives out work is made by two people, and neither of them can come in as the third. */
@ExtendWith(ArquillianExtension.class)
class NominationsIT {
    private static final String PASSWORD = "heron lantern maple comet";
    private static final String PEOPLE = "/staff/people";
    private static final String NOMINATIONS = "/staff/nominations";
    private static final String LATER = "2999-01-01";
    private static final Pattern CODE = Pattern.compile("data-code>([0-9A-Z ]+)<");

    @Inject
    Colleagues colleagues;

    @Inject
    Hashing hashing;

    @Inject
    Appointments appointments;

    @Inject
    Scenes scenes;

    private String asking = "";
    private String agreeing = "";
    private Caller administrator;
    private Caller publisher;

    @BeforeEach
    void twoCome() {
        asking = made(Role.ADMINISTRATOR);
        agreeing = made(Role.PUBLISHER);
        administrator = signedIn(asking);
        publisher = signedIn(agreeing);
    }

    @AfterEach
    void twoGo() {
        appointments.leave(agreeing, "test");
        appointments.leave(asking, "test");
    }

    @Test
    void aLeadComesInWithTheHalvesOfTwoPeople() {
        var name = name();
        var first = code(administrator.sends(PEOPLE, work(name, Role.LEAD)).body());
        assertEquals(404, administrator.opens(PEOPLE + "/" + name).statusCode(), "there is no account yet");
        assertEquals(422, chosen(first));
        assertEquals(409, administrator.sends(at(name) + "/agreement").statusCode(), "not by who asked");

        var second = code(publisher.sends(at(name) + "/agreement").body());

        assertEquals(422, chosen(second));
        assertEquals(422, chosen(second + first));
        assertEquals(303, chosen(first + " " + second));
        assertEquals(200, signedIn(name).opens("/cases").statusCode());
        assertEquals(404, publisher.sends(at(name) + "/agreement").statusCode(), "once");
    }

    @Test
    void whoGetsMoreWeightComesInAnew() {
        var name = made(Role.EDITOR);
        var editor = signedIn(name);
        var first = code(administrator
                .sends(PEOPLE + "/" + name + "/work", work(name, Role.PUBLISHER))
                .body());
        assertEquals(200, editor.opens("/desk").statusCode(), "nothing has changed yet");

        var second = code(publisher.sends(at(name) + "/agreement").body());

        assertEquals(404, editor.opens("/desk").statusCode());
        assertEquals(303, chosen(first + second));
        assertEquals(200, signedIn(name).opens("/complaints").statusCode());
    }

    @Test
    void aNewCodeForALeadTakesTwoAndTheOldPasswordIsOverAtOnce() {
        var name = made(Role.LEAD);
        var lead = signedIn(name);

        var first = code(administrator.sends(PEOPLE + "/" + name + "/reset").body());

        assertEquals(404, lead.opens("/cases").statusCode());
        assertEquals(422, chosen(first));
        assertEquals(
                303,
                chosen(first + code(publisher.sends(at(name) + "/agreement").body())));
    }

    @Test
    void nobodyGivesThemselvesWorkOrACode() {
        var own = PEOPLE + "/" + asking;

        assertEquals(
                409, administrator.sends(own + "/work", work(asking, Role.LEAD)).statusCode());
        assertEquals(409, administrator.sends(own + "/reset").statusCode());
        assertFalse(publisher.opens(NOMINATIONS).body().contains(asking));
    }

    @Test
    void aNoTakesItAway() {
        var name = name();
        administrator.sends(PEOPLE, work(name, Role.LEAD));
        assertTrue(publisher.opens(NOMINATIONS).body().contains(name));

        assertEquals(303, publisher.sends(at(name) + "/refusal").statusCode());

        assertFalse(publisher.opens(NOMINATIONS).body().contains(name));
        assertEquals(404, publisher.sends(at(name) + "/agreement").statusCode());
    }

    @Test
    void everybodyChangesTheirPasswordWithTheOldOne() {
        var other = signedIn(agreeing);
        assertEquals(422, changed("a wrong password", "maple comet lantern"));
        assertEquals(422, changed(PASSWORD, "aaaaaaaaaaaa"));
        assertEquals(422, changed(PASSWORD, agreeing + " lantern"));

        assertEquals(303, changed(PASSWORD, "maple comet lantern"));

        assertEquals(200, publisher.opens("/desk").statusCode(), "this browser stays");
        assertEquals(404, other.opens("/desk").statusCode());
    }

    @Test
    void theAdministratorEndsAllOtherSessions() {
        assertEquals(303, administrator.sends("/staff/sessions/ending").statusCode());

        assertEquals(404, publisher.opens("/desk").statusCode());
        assertEquals(200, administrator.opens(PEOPLE).statusCode());
    }

    private int changed(String old, String password) {
        return publisher
                .sends("/staff/account/password", "old", old, "password", password)
                .statusCode();
    }

    private int chosen(String code) {
        return scenes.caller()
                .from("198.51.107." + Math.floorMod(code.hashCode(), 250))
                .sends("/staff/new-password", "code", code, "password", PASSWORD)
                .statusCode();
    }

    private static String at(String name) {
        return NOMINATIONS + "/" + name;
    }

    private static String[] work(String name, String role) {
        return new String[] {"name", name, "role", role, "trained", LATER, "checked", LATER};
    }

    private static String code(String body) {
        var found = CODE.matcher(body);
        assertTrue(found.find(), body);
        return found.group(1);
    }

    private Caller signedIn(String name) {
        var caller = scenes.caller();
        return caller.holding(caller.sends("/staff/sign-in", "name", name, "password", PASSWORD), "staff");
    }

    private String made(String role) {
        var name = name();
        var day = LocalDate.parse(LATER);
        colleagues.add(name, hashing.hash(PASSWORD), Set.of(role), new Papers(day, day));
        return name;
    }

    private static String name() {
        return "test-" + Id.fresh();
    }
}
