package rostrum.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static rostrum.journeys.Act.bring;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import java.io.IOException;
import rostrum.platform.Language;
import rostrum.summary.regional.Parcels;

/** Results that a region collected with another tool are looked at before they count, and can be taken out again. */
class RegionalJourney extends Play {
    private static final String TITLE = "Said elsewhere";

    @EitherDirection
    void bringsAConversationAndTakesItOutAgain(Language language) throws IOException {
        var editor = staff(language);
        var story = Story.opened();
        Story.signedIn(editor, "editor");

        editor.does(open("/desk/consultations/" + story.consultation()), press("consultation.desk.regional"))
                .sees(heading("summary.regional"), page("regional"))
                .does(write("summary.regional.title", TITLE), press("summary.regional.read"))
                .sees(status(422), focusOn("summary.regional.no-tool"), typed("summary.regional.title", TITLE))
                .sees(page("regional-wrong"))
                .does(pick("Polis"), write("summary.regional.collected", "2024-01-31"))
                .does(bring("summary.regional.file", "export.zip", Parcels.polis(40, 30, 8)))
                .does(press("summary.regional.read"))
                .sees(status(200), heading(TITLE), words("summary.regional.waits"), page("regional-look"))
                .does(press("summary.regional.take"))
                .sees(status(200), words("summary.regional.taken"), page("regional-taken"))
                .does(press("summary.regional.remove"))
                .sees(heading("summary.regional"), words("summary.regional.none"));
    }

    @EitherDirection
    void saysWhatTheColumnsOfAnotherToolAre(Language language) throws IOException {
        var editor = staff(language);
        var story = Story.opened();
        Story.signedIn(editor, "editor");

        editor.does(open("/desk/consultations/" + story.consultation() + "/regional"))
                .does(pick("KoboToolbox"), write("summary.regional.title", TITLE))
                .does(write("summary.regional.collected", "2024-01-31"))
                .does(bring("summary.regional.file", "answers.csv", answers("real-person")))
                .does(press("summary.regional.read"))
                .sees(status(200), heading(TITLE), page("regional-columns"))
                .does(press("summary.regional.read-so"))
                .sees(status(200), words("summary.regional.look"), page("regional-read"))
                .does(press("summary.regional.throw-away"))
                .sees(heading("summary.regional"));

        editor.does(pick("KoboToolbox"), write("summary.regional.title", TITLE))
                .does(write("summary.regional.collected", "2024-01-31"))
                .does(bring("summary.regional.file", "answers.csv", answers("somebody")))
                .does(press("summary.regional.read"), press("summary.regional.read-so"))
                .sees(status(422), focusOn("summary.regional.flawed-columns"), page("regional-columns-wrong"));
    }

    private static byte[] answers(String second) {
        return ("_id,report-first,adults-wrong,notes\n1,real-person,Said elsewhere,x\n2," + second + ",,y\n")
                .getBytes(UTF_8);
    }
}
