package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.unfold;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** The secretariat plans a consultation, opens it and closes it. */
class DeskJourney extends Play {
    private static final Map<Language, String> SURVEYS =
            Map.of(Language.EN, "Life online, as it should be", Language.AR, "الحياة على الإنترنت كما ينبغي أن تكون");

    @EitherDirection
    void plansOpensAndCloses(Language language) {
        var editor = staff(language);
        editor.does(open("/staff/sign-in"))
                .sees(page("sign-in"))
                .does(write("staff.sign-in.name", "editor"), write("staff.sign-in.password", "guessed"))
                .does(press("staff.sign-in.go"))
                .sees(status(422), focusOn("staff.sign-in.wrong"));

        editor.does(write("staff.sign-in.name", "editor"))
                .does(write("staff.sign-in.password", Passwords.of("editor")), press("staff.sign-in.go"));
        editor.sees(heading("consultation.desk.title"))
                .does(open("/desk/consultations/new"))
                .sees(page("plan"))
                .does(press("consultation.plan.create"))
                .sees(status(422), focusOn("platform.problem"), page("plan-wrong"));

        planned(editor);
        editor.sees(heading(Story.title(editor)), page("desk-consultation"));
        var desk = "/desk/consultations/" + editor.page().url().replaceFirst(".*/", "");
        surveyed(editor, desk);
        roomed(editor, desk);
        editor.does(open(desk + "/invitations"))
                .does(write("consultation.codes.count", "3"), press("consultation.codes.make"));
        assertEquals(3, editor.readsAll("[data-code]").size());
        editor.hurrying(() -> staffed(editor, desk));
        editor.does(open(desk), press("consultation.desk.open"))
                .sees(status(200), words("consultation.desk.close-hint"))
                .does(press("consultation.desk.close"))
                .sees(status(200), words("consultation.stage.CLOSED"));
    }

    @Test
    void staysClosedToWhoIsNotStaff() {
        somebody(Language.EN).does(open("/desk")).sees(status(404), heading("platform.missing.title"));
    }

    private static void planned(Somebody editor) {
        var meeting = LocalDate.now().plusDays(120);
        editor.does(
                write("consultation.plan.name", "24th meeting of CWG-COP"),
                write("consultation.plan.place", "Geneva"),
                write("consultation.plan.starts", meeting.toString()),
                write("consultation.plan.ends", meeting.plusDays(1).toString()),
                write("consultation.plan.deadline", meeting.minusDays(12) + "T18:00"),
                write("consultation.plan.agendaItem", "Item 5: Youth consultations"),
                write("consultation.plan.decisionOwner", "Chair of CWG-COP"),
                unfold(Language.EN.ownName()),
                unfold(Language.AR.ownName()),
                write(in(editor, Language.EN, "consultation.plan.title-in"), Story.TITLES.get(Language.EN)),
                write(
                        in(editor, Language.EN, "consultation.plan.about-in"),
                        "We want to know what helps when something goes wrong."),
                write(in(editor, Language.AR, "consultation.plan.title-in"), Story.TITLES.get(Language.AR)),
                write(
                        in(editor, Language.AR, "consultation.plan.about-in"),
                        "نريد أن نعرف ما الذي يساعد عند حدوث مشكلة."),
                press("consultation.plan.create"));
    }

    /** As the label of a field for words in a language names it. */
    private static String in(Somebody editor, Language written, String label) {
        return Words.say(editor.language(), label, Map.of("language", written.nameIn(editor.language())));
    }

    private static void surveyed(Somebody editor, String desk) {
        editor.does(open(desk + "/survey"), pick(SURVEYS.get(editor.language())), press("survey.desk.choose"));
    }

    private static void roomed(Somebody editor, String desk) {
        var today = LocalDate.now();
        editor.does(
                open(desk + "/rooms"),
                write(in(editor, Language.EN, "room.desk.topic-in"), Story.TOPICS.get(Language.EN)),
                write(
                        in(editor, Language.EN, "room.desk.prompt-in"),
                        "Somebody reports a nasty message. What should happen first?"),
                write(in(editor, Language.AR, "room.desk.topic-in"), Story.TOPICS.get(Language.AR)),
                write(
                        in(editor, Language.AR, "room.desk.prompt-in"),
                        "أبلغ أحدهم عن رسالة مسيئة. ما الذي ينبغي أن يحدث أولًا؟"),
                choose("room.desk.language", Language.EN.nameIn(editor.language())),
                write("room.desk.opens", today.minusDays(1) + "T10:00"),
                write("room.desk.closes", today.plusDays(7) + "T10:00"),
                pick("people.band.16-17"),
                pick("people.band.18-24"),
                press("room.desk.create"));
    }

    /** The page proposes the hours and what is missing there; only the names are chosen. */
    static Somebody staffed(Somebody editor, String desk) {
        editor.does(open(desk + "/duty"));
        for (var name : List.of("moderator-1", "moderator-2", "lead", "deputy"))
            editor.does(write("roster.staff", name), press("roster.go"));
        return editor;
    }
}
