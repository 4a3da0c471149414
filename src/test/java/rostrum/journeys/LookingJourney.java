package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Language;

/** Pages that are read more than used. */
class LookingJourney extends Play {
    @ParameterizedTest
    @CsvSource({"/rules, rules", "/privacy, privacy"})
    void whatEverybodyMayRead(String path, String name) {
        for (var language : Language.COMPLETE)
            somebody(language).does(open(path)).sees(page(name));
    }

    @Test
    void whatStaffSeesBesidesItsWork() {
        var lead = staff(Language.EN);
        Story.signedIn(lead, "lead");
        lead.does(open("/cases"))
                .sees(heading("safeguarding.list.title"), shared("cases"))
                .does(open("/staff/account"))
                .sees(page("account"));
    }

    @Test
    void whatTheSecretariatPrepares() {
        var editor = staff(Language.EN);
        Story.signedIn(editor, "editor");
        var desk = "/desk/consultations/" + Story.opened().consultation();
        editor.does(open(desk + "/survey"))
                .sees(page("desk-survey"))
                .does(open(desk + "/rooms"))
                .sees(page("desk-rooms"))
                .does(open(desk + "/invitations"))
                .sees(page("invitations"))
                .does(open("/desk"))
                .sees(heading("consultation.desk.title"), shared("desk"));
    }

    @Test
    void whoIsTooYoungIsToldWhereToGo() {
        var story = Story.forGuests();

        somebody(Language.EN)
                .does(open("/consultations/" + story.consultation()))
                .sees(shared("consultation"))
                .does(open("/"))
                .sees(shared("front"))
                .does(open("/join/" + story.consultation()))
                .does(write("consultation.join.code", story.codes().get(0)), press("platform.continue"))
                .does(pick("people.band.under10"))
                .does(choose("consultation.about-you.country", "consultation.about-you.rather-not"))
                .does(press("platform.continue"))
                .sees(page("turned"));
    }
}
