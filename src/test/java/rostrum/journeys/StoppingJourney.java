package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.outdated;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import org.junit.jupiter.api.AfterEach;
import rostrum.platform.Language;

/** Somebody of the staff stops everything, and lets it go on. */
class StoppingJourney extends Play {
    private static final String VIEW = "A person should answer within a day.";

    private Somebody editor;

    @EitherDirection
    void everythingStandsStillAndNothingIsLost(Language language) {
        editor = staff(language);
        var story = Story.opened();
        Story.signedIn(editor, "editor");
        var first = staff(language);
        Story.onDuty(first, staff(language));
        var amina = story.inTheRoom(somebody(language), 0);
        var bilal = story.inTheRoom(somebody(language), 1);

        editor.does(open("/stop"))
                .sees(page("stop"))
                .does(press("consultation.stop.go"))
                .sees(status(422), focusOn("platform.problem"))
                .does(write("consultation.stop.why", "Somebody posts addresses."), press("consultation.stop.go"))
                .sees(status(200), words("Somebody posts addresses."));

        bilal.sees(outdated());
        amina.does(write("room.your-view", VIEW), press("room.send"))
                .sees(status(503), heading("consultation.stopped.title"), words(VIEW), page("stopped"))
                .sees(words("Nothing can be sent"), words("لا يمكن إرسال"), words("Rien ne peut"), words("目前无法"))
                .sees(words("ничего нельзя"), words("no se puede enviar"));
        somebody(language)
                .does(open("/join/" + story.consultation()))
                .sees(status(503), heading("consultation.stopped.title"));
        first.does(open("/queue")).sees(status(200));

        editor.does(open("/stop"), press("consultation.stop.end")).sees(status(200), words("consultation.stop.go"));
        amina.does(open("/rooms"), press(Story.topic(amina)))
                .does(write("room.your-view", VIEW), press("room.send"))
                .sees(status(200), words("room.waiting"));
    }

    /** Whatever went wrong: the other journeys need a house that is open. */
    @AfterEach
    void goesOn() {
        editor.page().navigate(Somebody.HOUSE + "/stop");
        if (editor.finds("consultation.stop.end")) editor.does(press("consultation.stop.end"));
    }
}
