package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;

import com.microsoft.playwright.Page;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** Somebody tells of harm while no lead looks at the screen: a letter calls one. */
class CallJourney extends Play {
    @EitherDirection
    void theLeadIsCalledByALetterThatSaysNothingOfIt(Language language) {
        var telling = "Nobody may hear this. " + Id.fresh();
        var address = Id.fresh() + "@example.org";
        var lead = staff(language);
        Story.signedIn(lead, "lead");
        lead.does(open("/cases/duty"))
                .sees(heading("safeguarding.duty.title"), shared("duty"))
                .does(calls("not an address"), press("safeguarding.duty.save"))
                .sees(status(422), focusOn("platform.problem"))
                .does(calls(address), press("safeguarding.duty.save"))
                .sees(status(200), focusOn("safeguarding.duty.saved"));

        withoutScripts(language)
                .does(open("/help"), write("helpline.words", telling), pick("helpline.mark-danger"))
                .does(press("helpline.send"))
                .sees(heading("helpline.thanks"));

        lead.page()
                .waitForCondition(
                        () -> PostOffice.holdsSomethingFor(address),
                        new Page.WaitForConditionOptions().setTimeout(30_000));
        var letter = PostOffice.newest(address);
        assertFalse(letter.contains("Nobody may"), letter);
        assertTrue(letter.contains("/staff/sign-in"), letter);
        lead.does(open("/cases/duty"), calls(""), press("safeguarding.duty.save"));
    }

    private static Act calls(String address) {
        return somebody -> {
            var field = somebody.page().locator("#mail-lead");
            somebody.reach(field);
            somebody.page().keyboard().press("ControlOrMeta+a");
            somebody.page().keyboard().press("Delete");
            somebody.page().keyboard().insertText(address);
        };
    }
}
