package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.live;
import static rostrum.journeys.Sight.picture;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

/** A young person’s whole way, in the languages in which no other journey walks: in, answering, talking, help, out. */
class WholeWayJourney extends Play {
    private static final String VIEW = "24 h";

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EN", "AR"})
    void fromTheFrontPageToGoodbye(Language language) {
        var first = staff(language);
        Story.onDuty(first, staff(language));
        var story = Story.openedIn(language);
        var amina = somebody(language);

        joins(amina, story);
        answers(amina);
        talks(amina, first);
        amina.does(open("/help")).sees(heading("helpline.title"), picture("help"));
        leaves(amina);
    }

    private static void joins(Somebody amina, Story story) {
        amina.does(open("/consultations/" + story.consultation()))
                .sees(words(Story.title(amina)))
                .does(press("consultation.front.start"), press("platform.continue"))
                .sees(status(422), focusOn("platform.problem"), picture("join-wrong"))
                .does(write("consultation.join.code", story.codes().get(0)), press("platform.continue"))
                .sees(heading("consultation.about-you.title"), picture("about-you"))
                .does(pick("people.band.16-17"))
                .does(choose("consultation.about-you.country", "consultation.about-you.rather-not"))
                .does(press("platform.continue"))
                .sees(heading("consultation.assent.title"), picture("assent"))
                .does(pick("consultation.assent.take-part"), pick("consultation.assent.quote"))
                .does(pick("consultation.assent.room"), press("platform.continue"))
                .sees(heading("consultation.me.title"), picture("me"));
    }

    private static void answers(Somebody amina) {
        amina.does(press("consultation.me.questions"), press("platform.continue"))
                .does(press("platform.continue"))
                .sees(status(422), words("survey.choose-one"), picture("question-wrong"));
        while (amina.isAt("/questions/")) amina.does(pick("survey.decline.skip"), press("platform.continue"));
        amina.sees(heading("survey.check.title"), picture("answers"))
                .does(press("survey.check.send"))
                .sees(heading("survey.sent.title"), picture("sent"));
    }

    private static void talks(Somebody amina, Somebody moderator) {
        amina.does(open("/me"), press("consultation.me.rooms"))
                .sees(picture("rooms"))
                .does(press(Story.topic(amina)))
                .sees(live(), picture("room"))
                .does(write("room.your-view", VIEW), press("room.send"))
                .sees(words("room.waiting"), live(), picture("room-waiting"));
        moderator
                .does(open("/queue"), press("moderation.queue.next"))
                .sees(words(VIEW), picture("case"))
                .does(press("moderation.case.approve"))
                .sees(status(200));
    }

    private static void leaves(Somebody amina) {
        amina.does(open("/me/data"))
                .sees(heading("people.kept.title"), picture("my-data"))
                .does(press("consultation.erase.title"))
                .sees(picture("erase"))
                .does(press("consultation.erase.do"))
                .sees(heading("people.erased.title"), picture("erased"));
    }
}
