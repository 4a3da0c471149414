package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.budget.Caller.withoutNonce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Caller;
import rostrum.budget.Scenes;
import rostrum.people.Role;
import rostrum.platform.Id;
import rostrum.platform.Time;

/** Who is invited comes in once; who leaves is out at once; whose papers have run out takes no case. */
@ExtendWith(ArquillianExtension.class)
class AppointmentsIT {
    private static final String PASSWORD = "a password of this test";
    private static final String PEOPLE = "/staff/people";
    private static final Pattern CODE = Pattern.compile("data-code>([0-9A-Z ]+)<");

    @Inject
    Colleagues colleagues;

    @Inject
    Hashing hashing;

    @Inject
    Time time;

    @Inject
    Scenes scenes;

    @Inject
    Tomorrow tomorrow;

    /** What time would do. */
    @ApplicationScoped
    @Transactional
    static class Tomorrow {
        @Inject
        EntityManager db;

        void expireCodes(String name) {
            change("update staff_code set expires_at = now() where staff = ?1", name);
        }

        void expireTraining(String name) {
            change("update staff set trained_until = current_date - 2 where name = ?1", name);
        }

        void expireProof(String name) {
            change("update staff_session set proved_at = proved_at - interval '6 minutes' where staff = ?1", name);
        }

        /** For a moment nobody else has this role. */
        void hide(String role, String but) {
            db.createNativeQuery("update staff_role set role = 'hidden' where role = ?1 and staff <> ?2")
                    .setParameter(1, role)
                    .setParameter(2, but)
                    .executeUpdate();
        }

        void show() {
            db.createNativeQuery("update staff_role set role = 'administrator' where role = 'hidden'")
                    .executeUpdate();
        }

        private void change(String statement, String name) {
            db.createNativeQuery(statement).setParameter(1, name).executeUpdate();
        }
    }

    @Test
    void aCodeOpensOnce() {
        var name = name();
        var code = invited(name, Role.EDITOR);

        assertEquals(303, chosen(code));
        assertEquals(200, signedIn(name).opens("/desk").statusCode());
        assertEquals(422, chosen(code));
    }

    @Test
    void anOldCodeAndOneThatWasNeverGivenReadTheSame() {
        var name = name();
        var code = invited(name, Role.EDITOR);
        tomorrow.expireCodes(name);

        var old = scenes.caller().from("198.51.101.1").sends("/staff/new-password", "code", code, "password", PASSWORD);
        var never = scenes.caller()
                .from("198.51.102.1")
                .sends("/staff/new-password", "code", "never given at all", "password", PASSWORD);

        assertEquals(422, old.statusCode());
        assertEquals(
                withoutNonce(old.body()).replace(code, ""),
                withoutNonce(never.body()).replace("never given at all", ""));
    }

    @Test
    void incompatibleWorkIsRefusedWhereItIsGivenOut() {
        var administrator = administrator();
        var name = name();
        var clash = administrator.sends(PEOPLE, form(name, Role.MODERATOR, Role.PUBLISHER));
        assertEquals(422, clash.statusCode());
        administrator.sends(PEOPLE, form(name, Role.MODERATOR));

        var later = administrator.sends(PEOPLE + "/" + name + "/work", form(name, Role.MODERATOR, Role.PUBLISHER));

        assertEquals(422, later.statusCode());
    }

    @Test
    void whoLeavesIsOutAtOnceAndGivesBackWhatWasHeld() {
        var scene = scenes.open(1);
        var name = made(Role.MODERATOR);
        var leaver = signedIn(name);
        var at = scene.waitingCase(scene.staff("moderator-1"));
        assertEquals(303, leaver.sends(at + "/claims").statusCode());
        var other = signedIn(made(Role.MODERATOR));
        assertEquals(409, other.sends(at + "/claims").statusCode());

        assertEquals(
                303, administrator().sends(PEOPLE + "/" + name + "/leaving").statusCode());

        assertEquals(404, leaver.opens("/queue").statusCode());
        assertEquals(
                422,
                scenes.caller()
                        .from("198.51.103.1")
                        .sends("/staff/sign-in", "name", name, "password", PASSWORD)
                        .statusCode());
        assertEquals(303, other.sends(at + "/claims").statusCode());
        scenes.tidy(scene.consultation());
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneWithTheNextRequest() {
        var name = made(Role.MODERATOR);
        var moderator = signedIn(name);
        assertEquals(200, moderator.opens("/queue").statusCode());

        administrator().sends(PEOPLE + "/" + name + "/work", form(name, Role.EDITOR));

        assertEquals(404, moderator.opens("/queue").statusCode());
        assertEquals(200, moderator.opens("/desk").statusCode());
    }

    @Test
    void aResetEndsEverySessionAndTheOldPassword() {
        var name = made(Role.EDITOR);
        var editor = signedIn(name);

        var code = code(administrator().sends(PEOPLE + "/" + name + "/reset").body());

        assertEquals(404, editor.opens("/desk").statusCode());
        assertEquals(
                422,
                scenes.caller()
                        .from("198.51.104.1")
                        .sends("/staff/sign-in", "name", name, "password", PASSWORD)
                        .statusCode());
        assertEquals(303, chosen(code));
    }

    @Test
    void whoseTrainingHasRunOutTakesNoCase() {
        var scene = scenes.open(1);
        var name = made(Role.MODERATOR);
        var moderator = signedIn(name);
        var at = scene.waitingCase(scene.staff("moderator-1"));
        tomorrow.expireTraining(name);

        assertEquals(409, moderator.sends(at + "/claims").statusCode());
        assertEquals(409, moderator.sends("/queue/next").statusCode());
        assertTrue(moderator.sends(at + "/claims").body().contains("Ask the administrator"));
        scenes.tidy(scene.consultation());
    }

    @Test
    void theLastAdministratorStays() {
        var name = made(Role.ADMINISTRATOR);
        var last = signedIn(name);
        tomorrow.hide(Role.ADMINISTRATOR, name);
        try {
            assertEquals(409, last.sends(PEOPLE + "/" + name + "/leaving").statusCode());
            assertEquals(
                    409,
                    last.sends(PEOPLE + "/" + name + "/work", form(name, Role.EDITOR))
                            .statusCode());
        } finally {
            tomorrow.show();
        }

        assertEquals(303, last.sends(PEOPLE + "/" + name + "/leaving").statusCode());
    }

    @Test
    void anActOfWeightAsksAgainAfterFiveMinutesAndKeepsWhatWasTyped() {
        var name = made(Role.ADMINISTRATOR);
        var administrator = signedIn(name);
        var colleague = name();
        tomorrow.expireProof(name);

        var asked = administrator.sends(PEOPLE, form(colleague, Role.EDITOR));
        assertEquals(403, asked.statusCode());
        assertTrue(asked.body().contains("name=\"name\" value=\"" + colleague + "\""), asked.body());
        assertEquals(404, administrator.opens(PEOPLE + "/" + colleague).statusCode());

        var wrong = administrator.from("198.51.105.1").sends("/staff/confirm", confirm(colleague, "guessed"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("name=\"name\" value=\"" + colleague + "\""));
        assertFalse(wrong.body().contains("guessed"));

        var onward = administrator.sends("/staff/confirm", confirm(colleague, PASSWORD));
        assertEquals(307, onward.statusCode());
        assertTrue(onward.headers().firstValue("Location").orElse("").endsWith(PEOPLE));
        assertEquals(
                200, administrator.sends(PEOPLE, form(colleague, Role.EDITOR)).statusCode());
    }

    @Test
    void confirmingLeadsNowhereElse() {
        var administrator = administrator();
        for (var to :
                new String[] {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere", "javascript:x", ""})
            assertEquals(
                    404,
                    administrator
                            .sends("/staff/confirm", "_to", to, "_password", PASSWORD)
                            .statusCode(),
                    to);
    }

    private static String[] confirm(String name, String password) {
        return new String[] {"_to", PEOPLE, "_form", "yes", "_password", password, "name", name, "role", Role.EDITOR};
    }

    private String invited(String name, String role) {
        return code(administrator().sends(PEOPLE, form(name, role)).body());
    }

    private static String code(String body) {
        var found = CODE.matcher(body);
        assertTrue(found.find(), body);
        return found.group(1);
    }

    private int chosen(String code) {
        return scenes.caller()
                .from("198.51.106.1")
                .sends("/staff/new-password", "code", code, "password", PASSWORD)
                .statusCode();
    }

    private Caller administrator() {
        return signedIn(made(Role.ADMINISTRATOR));
    }

    private Caller signedIn(String name) {
        var caller = scenes.caller();
        return caller.holding(caller.sends("/staff/sign-in", "name", name, "password", PASSWORD), "staff");
    }

    private String made(String role) {
        var name = name();
        colleagues.add(name, hashing.hash(PASSWORD), Set.of(role), new Papers(later(), later()));
        return name;
    }

    private String[] form(String name, String... roles) {
        var fields = new ArrayList<String>(List.of("name", name));
        for (var role : roles) fields.addAll(List.of("role", role));
        fields.addAll(List.of("trained", later().toString(), "checked", later().toString()));
        return fields.toArray(String[]::new);
    }

    private LocalDate later() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(100);
    }

    private static String name() {
        return "test-" + Id.fresh();
    }
}
