package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** The secretariat plans who is on duty; before that no room for minors opens. */
class RosterJourney extends Play {
    @EitherDirection
    void everyOpenHourHasItsPeople(Language language) {
        var editor = staff(language);
        var desk = "/desk/consultations/" + Story.prepared();
        Story.signedIn(editor, "editor");
        editor.does(open(desk))
                .sees(words("roster.missing.MODERATOR"), words("roster.missing.LEAD"), words("roster.missing.DEPUTY"))
                .sees(noWords("consultation.desk.announce-hint"), page("desk-consultation-gaps"))
                .does(press("consultation.desk.duty"))
                .sees(heading("roster.title"), words("roster.needed"), page("roster-gaps"))
                .does(write("roster.staff", "moderator-1"), choose("roster.task", "roster.task.LEAD"))
                .does(press("roster.go"))
                .sees(status(422), words("roster.problem.role.LEAD"), page("roster-wrong"));

        DeskJourney.staffed(editor, desk);
        editor.sees(words("roster.covered"), noWords("roster.needed"), page("roster-covered"))
                .does(open(desk), press("consultation.desk.open"))
                .sees(status(200), words("consultation.desk.close-hint"));

        var moderator = staff(language);
        Story.signedIn(moderator, "moderator-1");
        moderator
                .does(open("/staff/account"), press("staff.account.duty"))
                .sees(
                        heading("roster.own"),
                        words(Story.title(moderator)),
                        words("roster.task.MODERATOR"),
                        shared("turns"));
    }
}
