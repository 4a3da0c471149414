package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.status;

import java.time.LocalDate;
import java.util.List;

/** What a journey needs before it begins, made by the secretariat on its own pages. */
record Story(String consultation, List<String> codes) {
    static final String ENGLISH = "Safe and heard online";
    static final String ARABIC = "أصواتنا وأماننا على الإنترنت";

    /** A consultation that is open, with two invitation codes. */
    static Story opened(Somebody editor) {
        signedIn(editor, "editor");
        planned(editor);
        var id = editor.page().url().replaceFirst(".*/", "");
        editor.does(press("consultation.desk.open")).sees(status(200), heading(ENGLISH));
        return new Story(id, invited(editor, id));
    }

    static void signedIn(Somebody somebody, String name) {
        somebody.does(
                open("/staff/sign-in"),
                write("people.sign-in.name", name),
                write("people.sign-in.password", Passwords.of(name)),
                press("people.sign-in.go"));
    }

    static void planned(Somebody editor) {
        var meeting = LocalDate.now().plusDays(120);
        editor.does(
                open("/desk/consultations/new"),
                write("consultation.plan.name", "24th meeting of CWG-COP"),
                write("consultation.plan.place", "Geneva"),
                write("consultation.plan.starts", meeting.toString()),
                write("consultation.plan.ends", meeting.plusDays(1).toString()),
                write("consultation.plan.deadline", meeting.minusDays(12) + "T18:00"),
                write("consultation.plan.agendaItem", "Item 5: Youth consultations"),
                write("consultation.plan.decisionOwner", "Chair of CWG-COP"),
                write("consultation.plan.title-en", ENGLISH),
                write("consultation.plan.about-en", "We want to know what helps when something goes wrong."),
                write("consultation.plan.title-ar", ARABIC),
                write("consultation.plan.about-ar", "نريد أن نعرف ما الذي يساعد عند حدوث مشكلة."),
                press("consultation.plan.create"));
    }

    private static List<String> invited(Somebody editor, String id) {
        editor.does(
                open("/desk/consultations/" + id + "/invitations"),
                write("consultation.codes.count", "2"),
                press("consultation.codes.make"));
        return editor.readsAll("[data-code]");
    }
}
