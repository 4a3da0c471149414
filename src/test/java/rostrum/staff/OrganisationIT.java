package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
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
import rostrum.platform.Time;
import rostrum.staff.organisation.Issuer;
import rostrum.staff.organisation.Organisation;

/** The doors of the organisation, with an issuer that really answers: who comes in, and who does not. */
@ExtendWith(ArquillianExtension.class)
class OrganisationIT {
    private static final Pattern STATE = Pattern.compile("[?&;]state=([\\w-]+)");
    private static final Pattern NONCE = Pattern.compile("[?&;]nonce=(\\w+)");
    private static final Pattern TICKET = Pattern.compile("name=\"_ticket\" value=\"(\\w+)\"");
    private static final String AT = "/staff/organisation";

    @Inject
    Organisation organisation;

    @Inject
    Appointments appointments;

    @Inject
    Scenes scenes;

    @Inject
    Time time;

    private Issuer issuer;

    /** A browser that comes back from the issuer. */
    private record Back(Caller browser, String path) {}

    @BeforeEach
    void itVouches() throws IOException {
        issuer = new Issuer();
        issuer.subject = Id.fresh();
        issuer.vouches(organisation);
    }

    @AfterEach
    void itVouchesNoMore() throws IOException {
        issuer.vouchesNoMore(organisation);
    }

    @Test
    void whoIsOnNoListGetsNothing() {
        var back = away(scenes.caller(), AT);

        var answer = back.browser().opens(back.path());

        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("you are not on our list"));
        assertFalse(answer.headers().allValues("Set-Cookie").stream().anyMatch(set -> set.startsWith("staff=")));
        assertEquals(404, back.browser().opens("/staff").statusCode());
    }

    @Test
    void aCodeOpensOnceAndFromThenOnTheOrganisationDoes() {
        var code = appointments
                .invite(new Appointment("test-" + Id.fresh(), Set.of(Role.EDITOR), "", ""), "administrator")
                .orElseThrow();
        var back = away(scenes.caller().from("198.51.100.20"), AT);
        var stranger = back.browser().opens(back.path());
        var wrong = back.browser().sends(AT + "/code", "_ticket", found(TICKET, stranger.body()), "code", "WRONG");
        assertEquals(422, wrong.statusCode());
        assertEquals(
                403,
                back.browser()
                        .sends(AT + "/code", "_ticket", found(TICKET, stranger.body()), "code", code.plain())
                        .statusCode(),
                "a page works once");

        var right = back.browser().sends(AT + "/code", "_ticket", found(TICKET, wrong.body()), "code", code.plain());

        assertEquals(303, right.statusCode());
        assertEquals(200, back.browser().holding(right, "staff").opens("/desk").statusCode());
        var again = away(scenes.caller(), AT);
        var later = again.browser().opens(again.path());
        assertEquals(303, later.statusCode());
        assertEquals(200, again.browser().holding(later, "staff").opens("/desk").statusCode());
    }

    @Test
    void aWayIsGoodOnceAndForOneBrowser() {
        var name = linked();
        var back = away(scenes.caller(), AT);

        assertEquals(403, scenes.caller().opens(back.path()).statusCode(), "of another browser");
        assertEquals(
                403,
                back.browser()
                        .opens(back.path().replaceFirst("state=.", "state="))
                        .statusCode());
        assertEquals(303, back.browser().opens(back.path()).statusCode(), name);
        assertEquals(403, back.browser().opens(back.path()).statusCode(), "used up");
    }

    @Test
    void anAnswerToAnotherQuestionOpensNothing() {
        linked();
        var back = away(scenes.caller(), AT);
        issuer.nonce = Id.fresh();

        assertEquals(403, back.browser().opens(back.path()).statusCode());
    }

    @Test
    void aFreshProofIsShownAnewAndByTheSamePerson() {
        var name = linked();
        var heron = signedIn();

        issuer.shownAt = Optional.of(time.now().minusSeconds(3600));
        assertTrue(confirmed(heron).body().contains("You were not asked again"));
        issuer.shownAt = Optional.empty();
        assertTrue(confirmed(heron).body().contains("You were not asked again"));
        issuer.shownAt = Optional.of(time.now());
        var subject = issuer.subject;
        issuer.subject = Id.fresh();
        assertTrue(confirmed(heron).body().contains("Somebody else signed in there"));
        assertEquals(403, heron.opens("/staff/passkeys").statusCode(), name);

        issuer.subject = subject;
        var answer = confirmed(heron);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("name=\"label\" value=\"my phone\""), "what was typed comes back");
        assertEquals(200, heron.opens("/staff/passkeys").statusCode());
    }

    @Test
    void onePersonThereIsOneAccountHere() {
        linked();
        var heron = signedInAnew();
        var other = issuer.subject;
        issuer.subject = Id.fresh();
        linked();
        var wren = signedInAnew();
        issuer.subject = other;

        var back = away(wren, AT + "/link");
        assertEquals(409, back.browser().opens(back.path()).statusCode());

        issuer.subject = Id.fresh();
        back = away(heron, AT + "/link");
        assertEquals(303, back.browser().opens(back.path()).statusCode());
    }

    @Test
    void anotherWhoIsSignedInMeanwhileIsNotLinked() {
        linked();
        var heron = signedInAnew();
        var back = away(heron, AT + "/link");
        issuer.subject = Id.fresh();

        var nobody = back.browser().cookies().replaceFirst("; staff=[^;]*", "");

        assertEquals(
                403,
                new Caller(heron.house(), nobody, heron.token(), "")
                        .opens(back.path())
                        .statusCode());
    }

    @Test
    void whereItVouchesAloneNothingElseOpens() {
        linked();
        issuer.vouchesAlone(organisation);
        var heron = signedIn();

        assertFalse(scenes.caller().opens("/staff/sign-in").body().contains("type=\"password\""));
        for (var path : List.of("/staff/sign-in", "/staff/sign-in/passkey", "/staff/new-password"))
            assertEquals(404, scenes.caller().sends(path).statusCode(), path);
        assertEquals(404, heron.opens("/staff/passkeys").statusCode());
        assertEquals(
                404,
                heron.sends("/staff/confirm", "_to", "/staff", "_password", "x").statusCode());
        assertFalse(heron.opens("/staff/confirm").body().contains("type=\"password\""));
    }

    private HttpResponse<String> confirmed(Caller who) {
        var back = away(who, AT + "/confirmation", "_to", "/staff/passkeys", "_form", "yes", "label", "my phone");
        return back.browser().opens(back.path());
    }

    private Caller signedIn() {
        var back = away(scenes.caller(), AT);
        return back.browser().holding(back.browser().opens(back.path()), "staff");
    }

    private Caller signedInAnew() {
        issuer.shownAt = Optional.of(time.now());
        return signedIn();
    }

    /** An editor whom the issuer's present subject is linked to. */
    private String linked() {
        var name = "test-" + Id.fresh();
        var code = appointments
                .invite(new Appointment(name, Set.of(Role.EDITOR), "", ""), "administrator")
                .orElseThrow();
        assertTrue(appointments.link(code, issuer.known()));
        return name;
    }

    private Back away(Caller browser, String path, String... typed) {
        var page = browser.sends(path, typed);
        assertEquals(200, page.statusCode(), page.body());
        var way = page.headers().firstValue("Refresh").orElseThrow();
        issuer.nonce = found(NONCE, way);
        return new Back(browser.holding(page, "detour"), AT + "/callback?code=a-code&state=" + found(STATE, way));
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }
}
