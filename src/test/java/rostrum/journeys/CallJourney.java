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

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** Somebody tells of harm while no lead looks at the screen: a letter calls one. */
class CallJourney extends Play {
    private final GreenMail post = new GreenMail(
            new ServerSetup(Integer.parseInt(System.getProperty("test.mail.port")), null, ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void openThePost() {
        post.start();
    }

    @AfterEach
    void closeThePost() {
        post.stop();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
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

        assertTrue(post.waitForIncomingEmail(30_000, 1), "no letter came");
        for (var letter : post.getReceivedMessages()) {
            var body = GreenMailUtil.getBody(letter);
            assertFalse(body.contains("Nobody may"), body);
            assertTrue(body.contains("/staff/sign-in"), body);
        }
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
