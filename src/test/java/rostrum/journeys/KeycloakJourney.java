package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.openUntil;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** Colleagues come in over their organisation, a real Keycloak: {@code ./mvnw verify -Pkeycloak}. */
class KeycloakJourney extends Play {
    private static final String GO = "staff.sign-in.organisation";
    private static final Map<Language, String> HERON = Map.of(Language.EN, "heron-en", Language.AR, "heron-ar");
    private static Keycloak keycloak;

    @BeforeAll
    static void itComes() throws IOException, InterruptedException {
        keycloak = Keycloak.start();
    }

    @AfterAll
    static void itGoes() throws InterruptedException {
        keycloak.close();
    }

    @EitherDirection
    void comesInWithACodeOnceReleasesAndLeaves(Language language) {
        var name = "test-" + Id.fresh();
        var administrator = staff(language);
        var code = invited(administrator, name);

        var heron = staff(language);
        heron.does(open("/staff/sign-in"))
                .sees(page("sign-in-organisation"))
                .does(over(GO, HERON.get(language)))
                .sees(status(403), heading("staff.stranger.title"), page("stranger"))
                .does(write("staff.new-password.code", "WRONG"), press("staff.stranger.go"))
                .sees(status(422), focusOn("staff.new-password.unknown"), typed("staff.new-password.code", "WRONG"))
                .does(write("staff.new-password.code", code), press("staff.stranger.go"))
                .sees(status(200), heading("consultation.desk.title"))
                .does(open("/staff/account"))
                .sees(words("staff.account.linked"));
        administrator
                .does(open("/staff/people/" + name))
                .sees(words("staff.people.linked"), shared("colleague-linked"));

        releases(heron, name);

        heron.does(open("/staff/account"), press("staff.account.out"))
                .sees(heading("staff.sign-in.title"))
                .does(open("/desk"))
                .sees(status(404))
                .does(open("/staff/sign-in"), through(GO, "/desk"))
                .sees(status(200), heading("consultation.desk.title"));

        Story.signedIn(administrator, "administrator");
        administrator.does(open("/staff/people/" + name), press("staff.people.unlink"));
        heron.does(open("/desk"))
                .sees(status(404))
                .does(open("/staff/sign-in"), through(GO, "/staff/organisation/callback"))
                .sees(status(403), heading("staff.stranger.title"));
    }

    /** Being signed in there is not enough for what is hard to undo, and being somebody else there is not either. */
    private void releases(Somebody heron, String name) {
        var story = Story.opened();
        story.joined(somebody(heron.language()), 0);
        var desk = "/desk/consultations/" + story.consultation();
        heron.does(open(desk), press("consultation.desk.close"))
                .does(openUntil(desk + "/record", "summary.frozen-more"), press("summary.to-draft"))
                .does(write("publishing.draft.number", "CWG-COP-24/5"), press("publishing.draft.save"));
        Backstage.proofIsOld(name);
        heron.does(press("publishing.release.sign")).sees(status(403), page("confirm-organisation"));
        forgetThere(heron);
        heron.does(over("staff.confirm.organisation", "wren"))
                .sees(status(403), heading("staff.astray.other.title"))
                .does(open(desk + "/draft"), press("publishing.release.sign"));
        forgetThere(heron);
        heron.does(over("staff.confirm.organisation", HERON.get(heron.language())))
                .sees(status(200), page("confirmed"))
                .does(press("platform.continue"))
                .sees(status(200), words("publishing.release.sign-second"));
    }

    @EitherDirection
    void whoIsOnNoListGetsNothing(Language language) {
        var wren = somebody(language);
        wren.does(open("/staff/sign-in"), over(GO, "wren"))
                .sees(status(403), heading("staff.stranger.title"))
                .does(open("/desk"))
                .sees(status(404));
    }

    @EitherDirection
    void turnsBackThereAndCannotComeInTwiceByOneWay(Language language) {
        var somebody = staff(language);
        somebody.does(open("/staff/sign-in"));
        arriveThere(somebody, GO);
        var state = somebody.page().url().replaceFirst(".*[?&]state=([^&]*).*", "$1");
        var back = "/staff/organisation/callback?error=access_denied&state=";

        somebody.does(open(back + "another"))
                .sees(status(403), heading("staff.astray.over.title"))
                .does(open(back + state))
                .sees(status(403), heading("staff.astray.denied.title"), page("astray"))
                .does(open(back + state))
                .sees(status(403), heading("staff.astray.over.title"))
                .does(press("staff.sign-in.title"))
                .sees(heading("staff.sign-in.title"));
    }

    private static String invited(Somebody administrator, String name) {
        Story.signedIn(administrator, "administrator");
        administrator
                .does(write("staff.sign-in.name", name), pick("people.role.editor"), press("staff.people.make-code"))
                .sees(words("staff.people.code-organisation"), shared("people-code-organisation"));
        return administrator.reads("[data-code]");
    }

    /** Over to the organisation, and back with what it says. Its own pages are not ours to look at. */
    private static Act over(String button, String user) {
        return somebody -> {
            arriveThere(somebody, button);
            var page = somebody.page();
            // Whoever is signed in there already is asked for the password alone.
            if (page.locator("#username").isVisible()) page.locator("#username").fill(user);
            page.locator("#password").fill(Keycloak.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.startsWith(Somebody.HOUSE));
        };
    }

    private static void arriveThere(Somebody somebody, String button) {
        somebody.reach(Act.PRESSED, button);
        somebody.page().keyboard().press("Enter");
        somebody.page().waitForURL(url -> url.startsWith(Keycloak.ADDRESS));
    }

    /** Signed in there already: nobody is asked. */
    private static Act through(String button, String path) {
        return somebody -> {
            somebody.reach(Act.PRESSED, button);
            somebody.page().keyboard().press("Enter");
            somebody.page().waitForURL(url -> url.startsWith(Somebody.HOUSE + path));
        };
    }

    private static void forgetThere(Somebody somebody) {
        somebody.page().context().clearCookies(new ClearCookiesOptions().setDomain("127.0.0.1"));
    }
}
