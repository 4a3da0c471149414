package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.follow;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

/** The secretariat writes a survey, tries it out, has it translated and publishes it. */
class DraftingJourney extends Play {
    private static final String ASKED = "What would help you most?";

    @EitherDirection
    void writesTriesTranslatesAndPublishes(Language language) {
        var code = "journey-" + language.tag();
        var editor = staff(language);
        Story.signedIn(editor, "editor");
        editor.does(open("/desk"), press("authoring.title"))
                .sees(heading("authoring.title"), shared("surveys"))
                .does(write("authoring.code", "Not a code"), press("authoring.begin"))
                .sees(status(422), focusOn("platform.problem"), typed("authoring.code", "Not a code"))
                .does(write("authoring.title-english", "Our club"), write("authoring.code", code))
                .does(press("authoring.begin"))
                .sees(status(200), words("Our club"), shared("survey-draft-empty"));

        editor.does(press("authoring.add"))
                .sees(status(422), focusOn("platform.problem"), shared("survey-draft-wrong"))
                .does(write("authoring.question-english", "What?"), write("authoring.code", "helps"))
                .does(choose("authoring.field.type", "authoring.type.single"), press("authoring.add"))
                .sees(status(200), typed("authoring.field.title", "What?"), shared("survey-question"));

        editor.does(write("authoring.field.title", ASKED), write("authoring.field.topic", "Help"))
                .does(write("authoring.field.options", "Talk = Somebody to talk to"), press("authoring.save"))
                .sees(status(422), focusOn("platform.problem"), typed("authoring.field.title", ASKED))
                .does(write("authoring.field.options", "talk = Somebody to talk to\nrules = Clear rules"))
                .does(press("authoring.save"))
                .sees(status(200), typed("authoring.field.title", ASKED));

        editor.does(follow("main > a.back"))
                .sees(words("authoring.holds"), shared("survey-draft"))
                .does(press("authoring.preview"))
                .sees(words("authoring.is-preview"), words(ASKED), shared("survey-preview"))
                .does(pick("Clear rules"), press("platform.continue"))
                .sees(heading("authoring.preview-done"));

        editor.does(follow("main > a.back"), press("authoring.differences"))
                .sees(words(ASKED), shared("survey-differences"))
                .does(follow("main > a.back"), follow("button[value='add.fr']"))
                .sees(words("authoring.standing.MISSING"))
                .does(follow("a[href$='/words/fr']"))
                .sees(shared("survey-words"));

        editor.does(follow("main > a.back"), press("authoring.files"))
                .sees(shared("survey-files"))
                .does(follow("main > a.back"), follow("button[value='remove.fr']"))
                .does(press("authoring.publish"))
                .sees(
                        status(200),
                        words("authoring.edits"),
                        noWords("authoring.publish-hint"),
                        shared("survey-published"));
    }

    @ParameterizedTest
    @EnumSource(names = "EN")
    void withoutScriptsOnASmallScreen(Language language) {
        var editor = withoutScripts(language);
        Story.signedIn(editor, "editor");
        editor.does(open("/desk/surveys"))
                .does(write("authoring.title-english", "Small"), write("authoring.code", "journey-small"))
                .does(press("authoring.begin"))
                .does(write("authoring.question-english", "One?"), write("authoring.code", "one"))
                .does(press("authoring.add"), follow("main > a.back"))
                .does(write("authoring.question-english", "Two?"), write("authoring.code", "two"))
                .does(press("authoring.add"), follow("main > a.back"))
                .does(follow("button[value='up.two']"))
                .sees(status(200), words("Two?"), shared("survey-draft-small"));
    }
}
