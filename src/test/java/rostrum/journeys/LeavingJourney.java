package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.journeys.Act.fetch;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

/** A young person sees what is kept, takes it back, and goes: for good, for a while, or in a hurry. */
class LeavingJourney extends Play {
    private static final String ELSEWHERE = "https://worldweather.wmo.int/";

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void seesEverythingTakesItBackAndErasesIt(Language language) {
        var story = Story.opened(staff(Language.EN));
        var amina = somebody(language);
        story.joined(amina, 0);

        amina.does(press("consultation.me.paper")).sees(page("paper"));
        var receipt = amina.reads("[data-receipt]");
        amina.does(press("platform.continue"), press("consultation.data.title"))
                .sees(heading("people.kept.title"), page("my-data"))
                .does(fetch("consultation.data.file"))
                .does(press("consultation.data.change-agreed"))
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
                .sees(status(409))
                .does(open("/receipt"), write("people.receipt.code", receipt), press("people.receipt.open"))
                .sees(heading("people.erased.title"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void leavesNothingInADeviceThatOthersUse(Language language) {
        var story = Story.opened(staff(Language.EN));
        var amina = somebody(language);

        amina.does(open("/join/" + story.consultation() + "?shared"))
                .does(write("consultation.join.code", story.codes().get(0)), press("platform.continue"));
        Story.saidWhoTheyAre(amina);
        amina.sees(words("consultation.paper.once"), page("paper-shared"));
        var kept = amina.page().context().cookies();
        assertTrue(kept.stream().allMatch(cookie -> cookie.expires < 0), "outlives the browser: " + kept);
        assertFalse(kept.stream().anyMatch(cookie -> cookie.name.equals("receipt")));

        amina.does(press("platform.continue")).sees(words("consultation.me.receipt-kept"));
        amina.does(press("platform.next-person"));
        var left = amina.page().context().cookies();
        assertTrue(left.stream().allMatch(cookie -> cookie.name.matches("shared|form")), left::toString);
        amina.does(open("/me")).sees(status(409));
    }

    @Test
    void isGoneBeforeAnybodyLooks() {
        var story = Story.opened(staff(Language.EN));
        var amina = somebody(Language.EN);
        story.joined(amina, 0);
        amina.page().route(ELSEWHERE, LeavingJourney::weather);
        var before = amina.page().evaluate("history.length");

        for (int i = 0; i < 3; i++) amina.page().keyboard().press("Shift");

        amina.page().waitForURL(ELSEWHERE);
        assertEquals(before, amina.page().evaluate("history.length"), "“back” does not lead to this page");
        amina.does(open("/me")).sees(status(409));
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
        assertEquals("no-store", answer.headers().get("cache-control"));
        assertEquals("\"cache\", \"storage\"", answer.headers().get("clear-site-data"));
    }

    @Test
    void aCameraBringsTheReceiptWithoutTellingTheServer() {
        var amina = somebody(Language.EN);

        amina.does(open("/receipt#0123456789abcdef")).sees(Sight.typed("people.receipt.code", "0123456789abcdef"));

        assertFalse(amina.page().url().contains("#"));
    }

    private static void weather(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>Weather</title>"));
    }
}
