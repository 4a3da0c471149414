package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

/** The secretariat plans a consultation, opens it and closes it. */
class DeskJourney extends Play {
    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void plansOpensAndCloses(Language language) {
        var editor = staff(language);
        editor.does(open("/staff/sign-in"))
                .sees(page("sign-in"))
                .does(write("people.sign-in.name", "editor"), write("people.sign-in.password", "guessed"))
                .does(press("people.sign-in.go"))
                .sees(status(422), focusOn("people.sign-in.wrong"));

        Story.signedIn(editor, "editor");
        editor.sees(heading("consultation.desk.title"))
                .does(open("/desk/consultations/new"))
                .sees(page("plan"))
                .does(press("consultation.plan.create"))
                .sees(status(422), focusOn("platform.problem"), page("plan-wrong"));

        Story.planned(editor);
        editor.sees(heading(Story.title(editor)), page("desk-consultation"));
        var consultation = Story.shown(editor);
        Story.surveyed(editor, consultation);
        editor.does(open("/desk/consultations/" + consultation), press("consultation.desk.open"))
                .sees(status(200), words("consultation.desk.close-hint"))
                .does(press("consultation.desk.close"))
                .sees(status(200), words("consultation.stage.CLOSED"));
    }

    @Test
    void staysClosedToWhoIsNotStaff() {
        somebody(Language.EN).does(open("/desk")).sees(status(404), heading("platform.missing.title"));
    }
}
