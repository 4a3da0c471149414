package rostrum.journeys;

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

import rostrum.people.Countries;
import rostrum.platform.Language;

/** A young person comes in with a code, agrees to what they like, and comes back with the receipt. */
class JoiningJourney extends Play {
    @EitherDirection
    void fromTheFrontPageToTheReceiptAndBack(Language language) {
        var story = Story.forGuests();
        var amina = somebody(language);

        amina.does(open("/consultations/" + story.consultation()))
                .does(press("consultation.front.start"))
                .sees(page("join"))
                .does(write("consultation.join.code", "not a code"), press("platform.continue"))
                .sees(status(422), focusOn("consultation.join.code-unknown"), page("join-wrong"))
                .does(write("consultation.join.code", story.codes().get(0)), press("platform.continue"))
                .sees(heading("consultation.about-you.title"), page("about-you"))
                .does(press("platform.continue"))
                .sees(status(422), focusOn("consultation.about-you.band-missing"))
                .does(pick("people.band.16-17"))
                .does(choose("consultation.about-you.country", "consultation.about-you.rather-not"))
                .does(press("platform.continue"))
                .sees(heading("consultation.assent.title"), page("assent"))
                .does(press("platform.continue"))
                .sees(status(422), focusOn("consultation.assent.needed"))
                .does(pick("consultation.assent.take-part"), pick("consultation.assent.quote"))
                .does(pick("consultation.assent.room"), press("platform.continue"))
                .sees(heading("consultation.me.title"), page("me"));

        var receipt = amina.reads("[data-receipt]");
        somebody(language)
                .does(open("/receipt"))
                .sees(page("receipt"))
                .does(write("people.receipt.code", receipt.replace(" ", "-").toLowerCase()))
                .does(press("people.receipt.open"))
                .sees(heading("consultation.me.title"));
    }

    @EitherDirection
    void atNineteenNobodyElseIsAsked(Language language) {
        var story = Story.forGuests();

        somebody(language)
                .does(open("/join/" + story.consultation()))
                .does(write("consultation.join.code", story.codes().get(0)), press("platform.continue"))
                .does(pick("people.band.18-24"))
                .does(choose("consultation.about-you.country", Countries.name("IN", language)))
                .does(press("platform.continue"))
                .sees(heading("consultation.assent.title"))
                .does(pick("consultation.assent.take-part"), press("platform.continue"))
                .sees(heading("consultation.me.title"));
    }

    @EitherDirection
    void isToldThatAGuardianWouldHaveToAgree(Language language) {
        var story = Story.forGuests();

        withoutScripts(language)
                .does(open("/join/" + story.consultation()))
                .does(write("consultation.join.code", story.codes().get(1)), press("platform.continue"))
                .does(pick("people.band.13-15"))
                .does(choose("consultation.about-you.country", "consultation.about-you.rather-not"))
                .does(press("platform.continue"))
                .sees(heading("consultation.turned.GUARDIAN.title"), words("consultation.turned.GUARDIAN"));
    }
}
