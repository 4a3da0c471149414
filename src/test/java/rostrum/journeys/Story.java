package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rostrum.platform.Language;

/** What a journey needs before it begins, made by the secretariat on its own pages. */
record Story(String consultation, List<String> codes) {
    static final Map<Language, String> TITLES =
            Map.of(Language.EN, "Safe and heard online", Language.AR, "أصواتنا وأماننا على الإنترنت");
    static final Map<Language, String> TOPICS = Map.of(Language.EN, "Reporting", Language.AR, "الإبلاغ");
    static final Map<Language, String> SURVEYS =
            Map.of(Language.EN, "Life online, as it should be", Language.AR, "الحياة على الإنترنت كما ينبغي أن تكون");

    /** A consultation that is open, with a survey, a topic to talk about, and three invitation codes. */
    static Story opened(Somebody editor) {
        return editor.hurrying(() -> {
            signedIn(editor, "editor");
            return another(editor);
        });
    }

    /** The same for an editor who is signed in already. */
    static Story another(Somebody editor) {
        planned(editor);
        var id = shown(editor);
        surveyed(editor, id);
        roomed(editor, id);
        staffed(editor, id);
        editor.does(open("/desk/consultations/" + id), press("consultation.desk.open"))
                .sees(status(200), heading(title(editor)));
        return new Story(id, invited(editor, id));
    }

    /** For those who only come in: one consultation, open as long as there are journeys, and new codes. */
    static Story forGuests() {
        var id = Secretariat.CONSULTATION;
        return Secretariat.EDITOR.hurrying(() -> new Story(id, invited(Secretariat.EDITOR, id)));
    }

    /** At its desk from the first journey to the last. */
    private static final class Secretariat {
        static final Somebody EDITOR = new Somebody(Language.EN, 1280, true);
        static final String CONSULTATION = opened(EDITOR).consultation();
    }

    static String title(Somebody reader) {
        return TITLES.get(reader.language());
    }

    static String topic(Somebody reader) {
        return TOPICS.get(reader.language());
    }

    /** The consultation whose page lies open. */
    static String shown(Somebody editor) {
        return editor.page().url().replaceFirst(".*/", "");
    }

    static void surveyed(Somebody editor, String id) {
        editor.does(
                open("/desk/consultations/" + id + "/survey"),
                pick(SURVEYS.get(editor.language())),
                press("survey.desk.choose"));
    }

    static void roomed(Somebody editor, String id) {
        var today = LocalDate.now();
        editor.does(
                open("/desk/consultations/" + id + "/rooms"),
                write("room.desk.topicEn", TOPICS.get(Language.EN)),
                write("room.desk.promptEn", "Somebody reports a nasty message. What should happen first?"),
                write("room.desk.topicAr", TOPICS.get(Language.AR)),
                write("room.desk.promptAr", "أبلغ أحدهم عن رسالة مسيئة. ما الذي ينبغي أن يحدث أولًا؟"),
                choose("room.desk.language", Language.EN.nameIn(editor.language())),
                write("room.desk.opens", today.minusDays(1) + "T10:00"),
                write("room.desk.closes", today.plusDays(7) + "T10:00"),
                pick("people.band.16-17"),
                pick("people.band.18-24"),
                press("room.desk.create"));
    }

    /** The page proposes the hours and what is missing there; only the names are chosen. */
    static void staffed(Somebody editor, String id) {
        editor.does(open("/desk/consultations/" + id + "/duty"));
        for (var name : List.of("moderator-1", "moderator-2", "lead", "deputy"))
            editor.does(write("roster.staff", name), press("roster.go"));
    }

    /** Through the age gate and the assents to their own page. */
    void joined(Somebody somebody, int code) {
        somebody.hurrying(() -> {
            somebody.does(
                    open("/join/" + consultation),
                    write("consultation.join.code", codes.get(code)),
                    press("platform.continue"));
            saidWhoTheyAre(somebody);
            return somebody.sees(heading("consultation.me.title"));
        });
    }

    /** How old they are and where from, and what they agree to. */
    static void saidWhoTheyAre(Somebody somebody) {
        somebody.does(
                pick("people.band.16-17"),
                choose("consultation.about-you.country", "consultation.about-you.rather-not"),
                press("platform.continue"),
                pick("consultation.assent.take-part"),
                pick("consultation.assent.quote"),
                pick("consultation.assent.room"),
                press("platform.continue"));
    }

    static void signedIn(Somebody somebody, String name) {
        somebody.hurrying(() -> somebody.does(
                open("/staff/sign-in"),
                write("staff.sign-in.name", name),
                write("staff.sign-in.password", Passwords.of(name)),
                press("staff.sign-in.go")));
    }

    /** Two who decide, so that rooms take posts; nothing is left to decide. */
    static void onDuty(Somebody first, Somebody second) {
        signedIn(second, "moderator-2");
        signedIn(first, "moderator-1");
        first.hurrying(() -> {
            first.does(press("moderation.queue.next"));
            while (first.isAt("/cases/")) first.does(press("moderation.case.approve"));
            return first;
        });
    }

    /** In, and on through the list of rooms into the one there is. */
    Somebody inTheRoom(Somebody somebody, int code) {
        joined(somebody, code);
        return somebody.hurrying(() -> somebody.does(press("consultation.me.rooms"), press(topic(somebody))));
    }

    /** What somebody in the room sends for others to read. */
    static Somebody said(Somebody somebody, String words) {
        return somebody.hurrying(() -> somebody.does(write("room.your-view", words), press("room.send")));
    }

    /** What waits for a moderator. Whatever others left before it, until their time was over, is approved. */
    static Somebody found(Somebody moderator, String words) {
        return moderator
                .hurrying(() -> {
                    moderator.does(open("/queue"), press("moderation.queue.next"));
                    while (moderator.isAt("/cases/") && !moderator.finds(words))
                        moderator.does(press("moderation.case.approve"));
                    return moderator;
                })
                .sees(words(words));
    }

    static void approved(Somebody moderator, String words) {
        moderator.hurrying(() -> found(moderator, words).does(press("moderation.case.approve")));
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
                write("consultation.plan.title-en", TITLES.get(Language.EN)),
                write("consultation.plan.about-en", "We want to know what helps when something goes wrong."),
                write("consultation.plan.title-ar", TITLES.get(Language.AR)),
                write("consultation.plan.about-ar", "نريد أن نعرف ما الذي يساعد عند حدوث مشكلة."),
                press("consultation.plan.create"));
    }

    private static List<String> invited(Somebody editor, String id) {
        editor.does(
                open("/desk/consultations/" + id + "/invitations"),
                write("consultation.codes.count", "3"),
                press("consultation.codes.make"));
        return editor.readsAll("[data-code]");
    }
}
