package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

/** A school brings children of 11 and of 9, and a guardian of one takes the agreement back through it. */
class GroupJourney extends Play {
    @EitherDirection
    void aSchoolBringsChildren(Language language) {
        var editor = staff(language);
        var story = Story.opened();
        Story.signedIn(editor, "editor");
        editor.does(open("/desk/consultations/" + story.consultation()), press("consultation.desk.facilitators"))
                .does(press("group.desk.make"))
                .sees(status(422), focusOn("group.desk.organisation-missing"), page("facilitators-wrong"))
                .does(write("group.desk.organisation", "Lake School"), write("group.desk.places", "3"))
                .does(press("group.desk.make"))
                .sees(page("facilitators"));
        var code = editor.reads("[data-facilitator]");

        var teacher = staff(language);
        teacher.does(open("/group#" + code.replace(" ", "")))
                .sees(page("group-door"))
                .does(press("group.door.open"))
                .sees(heading("group.title"), page("group"))
                .does(press("group.form.title"))
                .sees(page("group-form"))
                .does(open("/group"))
                .does(write("group.count", "4"), press("group.print"))
                .sees(status(422), focusOn("platform.problem"), page("group-wrong"))
                .does(write("group.count", "2"), pick("group.signed-form"))
                .does(
                        write("group.seen-by", "Class teacher"),
                        write("group.seen-on", LocalDate.now().minusDays(2).toString()))
                .does(pick("group.attest"), press("group.print"))
                .sees(heading("group.sheet.title"), page("group-sheet"));
        var slips = teacher.readsAll("[data-code]");
        assertEquals(2, slips.size());

        var eleven = somebody(language);
        comesIn(eleven, story, slips.get(0), "people.band.10-12");
        var nine = somebody(language);
        comesIn(nine, story, slips.get(1), "people.band.under10");

        teacher.does(open("/group"), press("group.back.title"))
                .sees(page("group-withdrawal"))
                .does(write("group.back.code", story.codes().get(0)), press("group.back.go"))
                .sees(status(422), focusOn("group.back.unknown"))
                .does(write("group.back.code", slips.get(0)), press("group.back.go"))
                .sees(status(200), focusOn("group.back.done"));
        eleven.does(open("/me")).sees(heading("people.not-here.title"));
        nine.does(open("/me")).sees(heading("consultation.me.title"));

        editor.does(open("/desk/consultations/" + story.consultation() + "/facilitators"))
                .does(press("group.desk.end"))
                .sees(status(200));
        teacher.does(open("/group")).sees(heading("group.door.title"));
    }

    @Test
    void aSlipOpensWhatIsOpenToAllTooAndTakesNothingBackByItself() {
        var editor = staff(Language.EN);
        var story = Story.openToAll();
        Story.signedIn(editor, "editor");
        editor.hurrying(() -> editor.does(open("/desk/consultations/" + story.consultation() + "/facilitators"))
                .does(write("group.desk.organisation", "Lake School"), write("group.desk.places", "1"))
                .does(press("group.desk.make")));
        var teacher = staff(Language.EN);
        teacher.hurrying(() -> teacher.does(open("/group"))
                .does(write("group.door.code", editor.reads("[data-facilitator]")), press("group.door.open"))
                .does(write("group.count", "1"), pick("group.held"), pick("group.attest"), press("group.print")));
        var slip = teacher.reads("[data-code]");
        var child = somebody(Language.EN);
        child.hurrying(() -> comesIn(child, story, slip, "people.band.10-12"));

        somebody(Language.EN)
                .does(open("/guardian/withdrawal"), write("guardian.code.code", slip), press("guardian.back.go"))
                .sees(status(422));
        child.does(open("/me")).sees(heading("consultation.me.title"));
    }

    @Test
    void aChildUnderTenDoesNotComeInAlone() {
        var story = Story.forGuests();

        somebody(Language.EN)
                .does(open("/join/" + story.consultation()))
                .does(write("consultation.join.code", story.codes().get(0)), press("platform.continue"))
                .does(pick("people.band.under10"))
                .does(choose("consultation.about-you.country", "consultation.about-you.rather-not"))
                .does(press("platform.continue"))
                .sees(heading("consultation.turned.GROUP.title"))
                .does(open("/join/" + story.consultation() + "/assent"))
                .sees(heading("consultation.join.title"));
    }

    /** By the picture of the slip, through the age gate, without any further step for a guardian. */
    private static Somebody comesIn(Somebody child, Story story, String slip, String band) {
        return child.does(
                        open("/join/" + story.consultation() + "#" + slip.replace(" ", "")), press("platform.continue"))
                .does(pick(band))
                .does(choose("consultation.about-you.country", "consultation.about-you.rather-not"))
                .does(press("platform.continue"))
                .sees(heading("consultation.assent.title"))
                .does(pick("consultation.assent.take-part"), press("platform.continue"))
                .sees(heading("consultation.me.title"));
    }
}
