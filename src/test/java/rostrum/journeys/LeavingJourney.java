package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.fetch;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

/** A young person sees what is kept, takes it back, and goes: for good, for a while, or in a hurry. */
class LeavingJourney extends Play {
    private static final String ELSEWHERE = "https://worldweather.wmo.int/";

    @EitherDirection
    void seesEverythingTakesItBackAndErasesIt(Language language) {
        var story = Story.forGuests();
        var amina = somebody(language);
        story.joined(amina, 0);

        amina.does(press("consultation.me.paper")).sees(page("paper"));
        var receipt = amina.reads("[data-receipt]");
        amina.does(press("platform.continue"), press("consultation.data.title"))
                .sees(heading("people.kept.title"), page("my-data"))
                .does(fetch("consultation.data.file"));
        holdsTheSame(amina);
        amina.does(press("consultation.data.change-agreed"))
                .does(press("consultation.agreements.take-back"))
                .sees(words("consultation.agreements.no"), page("agreements"))
                .does(press("consultation.withdraw.title"))
                .sees(page("withdraw"))
                .does(press("consultation.withdraw.do"))
                .sees(words("consultation.me.withdrawn"), page("me-withdrawn"))
                .does(press("consultation.data.title"), press("consultation.erase.title"))
                .sees(page("erase"))
                .does(press("consultation.erase.do"))
                .sees(heading("people.erased.title"), page("erased"))
                .does(open("/me"))
                .sees(status(403))
                .does(open("/receipt"), write("people.receipt.code", receipt), press("people.receipt.open"))
                .sees(heading("people.erased.title"));
    }

    @EitherDirection
    void leavesNothingInADeviceThatOthersUse(Language language) {
        var story = Story.forGuests();
        var amina = somebody(language);

        amina.does(open("/join/" + story.consultation() + "?shared"))
                .does(write("consultation.join.code", story.codes().get(0)), press("platform.continue"));
        keepsNothingBeyondItsWindow(amina);
        amina.does(
                pick("people.band.16-17"),
                choose("consultation.about-you.country", "consultation.about-you.rather-not"),
                press("platform.continue"),
                pick("consultation.assent.take-part"),
                press("platform.continue"));
        amina.sees(words("consultation.paper.once"), page("paper-shared"));
        keepsNothingBeyondItsWindow(amina);

        amina.does(press("platform.continue")).sees(words("consultation.me.receipt-kept"));
        amina.does(press("platform.next-person"));
        var left = amina.page().context().cookies();
        for (var cookie : left) assertTrue(cookie.name.matches("shared|form"), cookie.name + " is left");
        amina.does(open("/me")).sees(status(403));
    }

    @Test
    void isGoneBeforeAnybodyLooks() {
        var story = Story.forGuests();
        var amina = somebody(Language.EN);
        story.joined(amina, 0);
        var context = amina.page().context();
        context.route(ELSEWHERE, LeavingJourney::weather);
        var other = context.newPage();
        other.navigate(Somebody.HOUSE + "/rules");
        var before = amina.page().evaluate("history.length");

        for (int i = 0; i < 3; i++) amina.page().keyboard().press("Shift");

        amina.page().waitForURL(ELSEWHERE);
        other.waitForURL(ELSEWHERE);
        assertEquals(before, amina.page().evaluate("history.length"), "“back” does not lead to this page");
        amina.does(open("/me")).sees(status(403));
    }

    @Test
    void theWayOutNeedsNoScripts() {
        var answer = somebody(Language.EN)
                .page()
                .context()
                .request()
                .get(Somebody.HOUSE + "/leave", RequestOptions.create().setMaxRedirects(0));

        assertEquals(303, answer.status());
        assertEquals(ELSEWHERE, answer.headers().get("location"));
        assertTrue(answer.headers().get("cache-control").startsWith("no-store"));
        assertEquals("\"cache\", \"storage\"", answer.headers().get("clear-site-data"));
    }

    @Test
    void aCameraBringsTheReceiptWithoutTellingTheServer() {
        var amina = somebody(Language.EN);

        amina.does(open("/receipt#0123456789abcdef")).sees(Sight.typed("people.receipt.code", "0123 4567 89AB CDEF"));

        assertFalse(amina.page().url().contains("#"));
    }

    private static void keepsNothingBeyondItsWindow(Somebody somebody) {
        var kept = somebody.page().context().cookies();
        assertFalse(kept.isEmpty());
        for (var cookie : kept) {
            assertTrue(cookie.expires < 0, cookie.name + " outlives the window");
            assertNotEquals("receipt", cookie.name);
        }
    }

    private static void holdsTheSame(Somebody somebody) {
        var asked = RequestOptions.create()
                .setHeader("Accept-Language", somebody.language().tag());
        var file = somebody.page().context().request().get(Somebody.HOUSE + "/me/data/file", asked);

        assertEquals("application/json", file.headers().get("content-type"));
        assertEquals("attachment; filename=\"data.json\"", file.headers().get("content-disposition"));
        assertTrue(file.headers().get("cache-control").startsWith("no-store"));
        assertTrue(file.text().contains("\"" + somebody.words("people.kept.name") + "\""), file.text());
    }

    private static void weather(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>Weather</title>"));
    }
}
