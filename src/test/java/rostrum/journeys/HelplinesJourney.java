package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import java.time.LocalDate;
import rostrum.platform.Language;

/** The list of helplines is kept by two people. */
class HelplinesJourney extends Play {
    @EitherDirection
    void oneProposesAnotherApproves(Language language) {
        var country = language == Language.EN ? "IS" : "MC";
        var line = "A line for this test";
        var editor = staff(language);
        Story.signedIn(editor, "editor");
        editor.does(open("/desk/helplines"))
                .sees(heading("helpline.edit.title"), shared("helplines"))
                .does(open("/desk/helplines/" + country))
                .sees(words("helpline.edit.none"), page("helpline-none"))
                .does(write("helpline.edit.phone", "call us"), press("helpline.edit.send"))
                .sees(status(422), focusOn("platform.problem"), typed("helpline.edit.phone", "call us"))
                .sees(page("helpline-wrong"))
                .does(pick("helpline.edit.CHILD"), write("helpline.edit.name", line))
                .does(write("helpline.edit.phone", "0800 12 34 56"))
                .does(write("helpline.edit.source", "The ministry of that country"))
                .does(write("helpline.edit.checked-on", LocalDate.now().toString()))
                .does(write("helpline.edit.checked-by", "The secretariat"), press("helpline.edit.send"))
                .sees(status(200), words("helpline.edit.another"), noWords("helpline.edit.approve"));
        somebody(language).does(open("/help?country=" + country)).sees(noWords(line));

        var publisher = staff(language);
        Story.signedIn(publisher, "publisher");
        publisher
                .does(open("/desk/helplines/" + country))
                .sees(page("helpline-proposed"))
                .does(press("helpline.edit.approve"))
                .sees(status(200), words("helpline.edit.approved"));

        somebody(language)
                .does(open("/help?country=" + country))
                .sees(words(line), words("0800 12 34 56"), words("The ministry of that country"));
    }
}
