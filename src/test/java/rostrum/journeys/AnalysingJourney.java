package rostrum.journeys;

import static rostrum.journeys.Act.follow;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.openUntil;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** The secretariat draws up what young people said, answers for its words, and asks them whether it is right. */
class AnalysingJourney extends Play {
    private static final String ASK = "Teach it at school.";
    private static final String SITE = "More stands on www.example.org.";
    private static final String REASON = "It is the site of the meeting.";

    private Somebody editor;
    private Story story;
    private String desk = "";

    @EitherDirection
    void drawsUpWhatYoungPeopleCanRead(Language language) {
        begins(language);
        var child = somebody(language);
        story.joined(child, 0);
        aims();
        story.closes();
        editor.does(openUntil(desk + "/record", "summary.frozen-more"));

        writes();
        looks();
        takesUpWhatStoodThereBefore();

        editor.does(open(desk + "/draft"), press("publishing.round"))
                .sees(page("round"))
                .does(press("publishing.round.do"))
                .sees(page("round-open"));
        child.does(open("/me/draft"))
                .sees(shared("own-draft"))
                .does(press("publishing.read.do"))
                .sees(status(422), focusOn("platform.problem"))
                .does(pick("publishing.read.right"), press("publishing.read.do"))
                .sees(status(200), words("publishing.read.thanks"));
        editor.does(press("publishing.round.end")).sees(page("round-over"));
    }

    private void begins(Language language) {
        editor = staff(language);
        story = Story.opened();
        desk = "/desk/consultations/" + story.consultation();
        Story.signedIn(editor, "editor");
    }

    private void aims() {
        editor.does(open(desk + "/targets"))
                .sees(heading("summary.target.title"), page("targets"))
                .does(write("people.band.16-17", "half"), press("summary.target.do"))
                .sees(status(422), focusOn("platform.problem"), typed("people.band.16-17", "half"));
    }

    /** A detail in them has to be answered for. */
    private void writes() {
        editor.does(open(desk + "/draft"), follow("section[aria-labelledby=blocks] ul a"))
                .sees(page("block"))
                .does(write(in(Language.EN, "publishing.block.words"), SITE), press("publishing.draft.save"))
                .sees(status(422), focusOn("platform.problem"), typed(in(Language.EN, "publishing.block.words"), SITE))
                .does(write(in(Language.AR, "publishing.block.words"), SITE), press("publishing.draft.save"))
                .sees(status(200), words(SITE));
    }

    private void looks() {
        editor.does(press("publishing.look.title"))
                .sees(page("look"))
                .does(press("publishing.look.do"))
                .sees(status(422), focusOn("platform.problem"))
                .does(write("publishing.look.reason", REASON), press("publishing.look.do"))
                .sees(status(200), words(REASON));
    }

    private void takesUpWhatStoodThereBefore() {
        editor.does(press("publishing.asks.more"))
                .sees(page("ask"))
                .does(write(in(Language.EN, "publishing.block.words"), ASK))
                .does(write(in(Language.AR, "publishing.block.words"), ASK), press("publishing.draft.save"))
                .sees(status(200), words(ASK))
                .does(press("publishing.versions"))
                .sees(page("versions"))
                .does(follow("tbody tr:last-child a"))
                .sees(page("version"))
                .does(press("publishing.version.do"))
                .sees(status(200));
    }

    private String in(Language written, String label) {
        return editor.words(label) + " (" + written.nameIn(editor.language()) + ")";
    }
}
