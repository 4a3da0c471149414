package rostrum.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static rostrum.journeys.Act.bring;
import static rostrum.journeys.Act.fetch;
import static rostrum.journeys.Act.follow;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;
import rostrum.survey.exchange.Books;

/** The secretariat brings a form that a field team wrote, reads what was not taken, and takes the draft elsewhere. */
class BringingJourney extends Play {
    @EitherDirection
    void bringsAWorkbookAndTakesItAlongAgain(Language language) {
        var editor = staff(language);
        Story.signedIn(editor, "editor");
        editor.does(open("/desk/surveys"), press("authoring.bring-take"))
                .sees(status(422), focusOn("authoring.bring-missing"))
                .does(bring("authoring.bring-file", "club.json", "{".getBytes(UTF_8)))
                .does(write("authoring.bring-code", "brought-" + language.tag()), press("authoring.bring-take"))
                .sees(status(422), focusOn("authoring.bring-nothing"), words("survey.exchange.json"))
                .sees(typed("authoring.bring-code", "brought-" + language.tag()), shared("survey-bring-wrong"));

        editor.does(bring("authoring.bring-file", "le club.xlsx", Books.club("brought-club")))
                .does(press("authoring.bring-take"))
                .sees(status(200), heading("authoring.arrival"), words("le club.xlsx"), words("geopoint"))
                .sees(shared("survey-arrival"))
                .does(press("authoring.arrival-on"))
                .sees(status(200), words("How is it at the club?"), words("brought-" + language.tag()))
                .sees(shared("survey-brought"));

        editor.does(press("authoring.copies"))
                .sees(heading("authoring.copies"), shared("survey-copies"))
                .does(fetch("authoring.copy.xlsform"), fetch("authoring.copy.surveyjs"), fetch("authoring.copy.ddi"))
                .does(follow("main > a.back"), press("authoring.arrival"))
                .sees(heading("authoring.arrival"));
    }

    @ParameterizedTest
    @EnumSource(names = "EN")
    void withoutScriptsOnASmallScreen(Language language) {
        var editor = withoutScripts(language);
        Story.signedIn(editor, "editor");
        editor.does(open("/desk/surveys"))
                .does(bring("authoring.bring-file", "small.xlsx", Books.club("brought-small")))
                .does(press("authoring.bring-take"))
                .sees(heading("authoring.arrival"), shared("survey-arrival-small"));
    }
}
