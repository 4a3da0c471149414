package rostrum.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import rostrum.people.Countries;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** A young person of 14 in a country with consent age 15 asks a guardian by mail, who agrees, refuses, or takes it back. */
class GuardianJourney extends Play {
    private final String address = Id.fresh() + "@example.org";

    @EitherDirection
    void comesInWhenTheGuardianAgreesAndLeavesWhenTheyTakeItBack(Language language) {
        var lea = somebody(language);
        fourteen(lea);
        lea.sees(heading("consultation.turned.GUARDIAN.title"), page("turned-guardian"));
        agreed(lea);
        lea.sees(heading("guardian.ask.title"), page("ask-guardian"))
                .does(write("guardian.ask.address", "anna.example.org"), press("platform.continue"))
                .sees(status(422), focusOn("guardian.ask.address-wrong"), page("ask-guardian-wrong"))
                .does(write("guardian.ask.address", address), press("platform.continue"))
                .sees(heading("guardian.ask.check"), page("ask-guardian-check"))
                .does(press("guardian.ask.send"))
                .sees(heading("guardian.waiting.title"), page("waiting"));
        var receipt = lea.reads("[data-receipt]");

        var anna = somebody(language);
        anna.does(open(PostOffice.link(address)))
                .sees(heading("guardian.code.title"), page("guardian-code"))
                .does(press("guardian.code.go"))
                .sees(heading("guardian.question.title"), page("guardian-question"))
                .does(press("guardian.question.agree"))
                .sees(heading("guardian.agreed.title"), page("guardian-agreed"));
        assertFalse(anna.page().url().contains("#"), "The code left the address");

        lea.does(press("guardian.waiting.look"))
                .sees(heading("guardian.answered.agreed.title"), page("guardian-answered"))
                .does(press("guardian.answered.in"))
                .sees(heading("consultation.me.title"));
        assertEquals(receipt, lea.reads("[data-receipt]"));

        var back = anna.reads("[data-withdrawal]");
        anna.does(open("/guardian/withdrawal"), write("guardian.code.code", "none"), press("guardian.back.go"))
                .sees(status(422), focusOn("guardian.code.nothing"))
                .does(open("/guardian/withdrawal#" + back.replace(" ", "")))
                .sees(page("guardian-withdrawal"))
                .does(press("guardian.back.go"))
                .sees(heading("guardian.withdrawn.title"), page("guardian-withdrawn"));

        lea.does(open("/me")).sees(heading("people.not-here.title"));
        lea.does(open("/receipt"), write("people.receipt.code", receipt), press("people.receipt.open"))
                .sees(heading("people.erased.title"));
    }

    @Test
    void isForgottenWhenTheGuardianRefusesWithoutScripts() {
        var lea = atTheGate(withoutScripts(Language.EN));
        agreed(lea);
        lea.does(write("guardian.ask.address", address), press("platform.continue"), press("guardian.ask.send"));
        var receipt = lea.reads("[data-receipt]");

        somebody(Language.EN)
                .does(open("/receipt"), write("people.receipt.code", receipt), press("people.receipt.open"))
                .sees(heading("guardian.waiting.title"));

        var link = PostOffice.link(address);
        var code = link.substring(link.indexOf('#') + 1);
        withoutScripts(Language.EN)
                .does(open("/guardian"), write("guardian.code.code", code), press("guardian.code.go"))
                .does(press("guardian.question.refuse"))
                .sees(heading("guardian.refused.title"), page("guardian-refused"))
                .does(open("/guardian"), write("guardian.code.code", code), press("guardian.code.go"))
                .sees(status(422), words("guardian.code.unknown"));

        lea.does(open("/waiting")).sees(heading("guardian.answered.gone.title"), page("guardian-gone"));
    }

    @Test
    void writesAgainToABetterAddressAndTheFirstLetterOpensNothingAnyMore() {
        var lea = atTheGate(somebody(Language.EN));
        agreed(lea);
        var stranger = Id.fresh() + "@example.org";
        lea.does(write("guardian.ask.address", stranger), press("platform.continue"), press("guardian.ask.send"))
                .does(write("guardian.waiting.address", address), press("guardian.waiting.write"))
                .sees(heading("guardian.waiting.title"));

        somebody(Language.EN)
                .does(open(PostOffice.link(stranger)), press("guardian.code.go"))
                .sees(status(422), focusOn("guardian.code.unknown"))
                .does(open(PostOffice.link(address)), press("guardian.code.go"))
                .sees(heading("guardian.question.title"));

        lea.does(press("guardian.waiting.end")).does(open("/waiting")).sees(heading("people.receipt.title"));
    }

    @Test
    void isNotAskedAnewAtAnotherDoor() {
        var lea = atTheGate(somebody(Language.EN));
        var second = Story.opened();
        for (var cookie : lea.page().context().cookies())
            assertFalse(readable(cookie.value).matches("(?s).*13-15.*"), cookie.name);

        lea.does(
                        open("/join/" + second.consultation()),
                        write("consultation.join.code", second.codes().get(0)),
                        press("platform.continue"))
                .sees(heading("consultation.turned.GUARDIAN.title"))
                .does(open("/join/" + second.consultation() + "/about-you"))
                .sees(heading("consultation.turned.GUARDIAN.title"));
    }

    /** As it stands there, and as base64 hides it. */
    private static String readable(String cookie) {
        var decoded = new StringBuilder(cookie);
        for (var part : cookie.split("[^\\w-]", -1))
            decoded.append(new String(
                    Base64.getUrlDecoder().decode(part.substring(0, part.length() / 4 * 4)), ISO_8859_1));
        return decoded.toString();
    }

    /** To the answer of the age gate. */
    private static Somebody fourteen(Somebody lea) {
        var story = Story.forGuests();
        return lea.does(open("/join/" + story.consultation()))
                .does(write("consultation.join.code", story.codes().get(0)), press("platform.continue"))
                .does(pick("people.band.13-15"))
                .does(choose("consultation.about-you.country", Countries.name("FR", lea.language())))
                .does(press("platform.continue"))
                .sees(heading("consultation.about-you.one-more"), page("one-more"))
                .does(press("platform.continue"))
                .sees(status(422), words("consultation.about-you.reached-missing"))
                .does(pick("consultation.about-you.no"), press("platform.continue"));
    }

    private static Somebody atTheGate(Somebody lea) {
        return lea.hurrying(() -> fourteen(lea));
    }

    private static void agreed(Somebody lea) {
        lea.does(press("consultation.turned.ask"))
                .does(pick("consultation.assent.take-part"), pick("consultation.assent.room"))
                .does(press("platform.continue"));
    }
}
