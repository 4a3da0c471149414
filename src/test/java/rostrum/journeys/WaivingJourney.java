package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.openUntil;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** A record cannot wait until a young person has had seven days to disagree; she reads why. */
class WaivingJourney extends Play {
    private static final String POST = "They never ask us before they decide.";
    private static final String REASON = "The meeting was moved to tomorrow.";

    @EitherDirection
    void somebodySaysWhyNobodyWaits(Language language) {
        var story = Story.opened();
        var moderator = staff(language);
        Story.onDuty(moderator, staff(language));
        var amina = somebody(language);
        Story.said(story.inTheRoom(amina, 0), POST);
        Story.found(moderator, POST);
        moderator.does(choose("moderation.case.reason", "R04"), press("moderation.case.reject"));
        story.closes();

        var editor = staff(language);
        Story.signedIn(editor, "editor");
        var record = "/desk/consultations/" + story.consultation() + "/record";
        editor.does(openUntil(record, "waiver.go"))
                .sees(words("waiver.pending"), shared("record-pending"))
                .does(press("waiver.go"))
                .sees(heading("waiver.title"), shared("waiver"))
                .does(write("waiver.reason", "a".repeat(501)), press("waiver.do"))
                .sees(status(422), focusOn("platform.problem"), typed("waiver.reason", "a".repeat(501)))
                .does(write("waiver.reason", REASON), press("waiver.do"))
                .does(openUntil(record, "summary.frozen-more"))
                .sees(words(REASON), shared("record-waived"));

        amina.does(open("/me/data"))
                .sees(words("waiver.cut-off"))
                .does(press("waiver.why"))
                .sees(
                        heading("moderation.appeal.title"),
                        words("waiver.cut-off"),
                        words(REASON),
                        shared("appeal-late"));
    }
}
