package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.words;

import jakarta.json.JsonString;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import rostrum.bench.Browser;
import rostrum.bench.StaffList;
import rostrum.bench.Web;
import rostrum.platform.Language;

/** What a journey needs before it begins. What other journeys look at is done here by forms alone, without a screen. */
record Story(String consultation, List<String> codes) {
    static final Map<Language, String> TITLES = inSix(
            "أصواتنا وأماننا على الإنترنت",
            "上网安全，声音被听见",
            "Safe and heard online",
            "La parole et la sécurité en ligne",
            "В безопасности и услышаны в интернете",
            "Con seguridad y con voz en internet");
    static final Map<Language, String> TOPICS = inSix("الإبلاغ", "举报", "Reporting", "Signaler", "Жалобы", "Denunciar");
    private static final Map<Language, String> ABOUTS = inSix(
            "نريد أن نعرف ما الذي يساعد عند حدوث مشكلة.",
            "我们想知道，出了问题时什么能帮上忙。",
            "We want to know what helps when something goes wrong.",
            "Nous voulons savoir ce qui aide quand quelque chose se passe mal.",
            "Мы хотим узнать, что помогает, когда что-то идёт не так.",
            "Queremos saber qué ayuda cuando algo va mal.");
    private static final Map<Language, String> PROMPTS = inSix(
            "أبلغ أحدهم عن رسالة مسيئة. ما الذي ينبغي أن يحدث أولًا؟",
            "有人举报了一条恶意信息。首先应该发生什么？",
            "Somebody reports a nasty message. What should happen first?",
            "Quelqu’un signale un message méchant. Que devrait-il se passer d’abord ?",
            "Кто-то жалуется на злое сообщение. Что должно произойти сначала?",
            "Alguien denuncia un mensaje malo. ¿Qué debería pasar primero?");
    private static final Web HOUSE = new Web(URI.create(Somebody.HOUSE), ForkJoinPool.commonPool());

    /** In the order of the Union. */
    private static Map<Language, String> inSix(String... words) {
        var said = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) said.put(language, words[language.ordinal()]);
        return said;
    }

    /** Of the survey, where it asks for own words, and how many it has. */
    private static final int WORDS_PAGE = 9;

    private static final int PAGES = 11;

    private static final Set<Language> TWO = EnumSet.of(Language.EN, Language.AR);

    /** A consultation that is open, with a survey, a topic to talk about, and three invitation codes. */
    static Story opened() {
        return opened(Secretariat.prepared(TWO));
    }

    /** The same, written in this language besides English. */
    static Story openedIn(Language language) {
        return opened(Secretariat.prepared(EnumSet.of(Language.EN, language)));
    }

    /** The same, to which anybody may come without a code. */
    static Story openToAll() {
        return opened(Secretariat.prepared(TWO, "open-to-all=yes"));
    }

    /** The same with another survey, in all languages. */
    static Story asking(String survey) {
        var id = Secretariat.prepared(EnumSet.allOf(Language.class));
        Secretariat.does(id + "/survey", "survey=" + survey);
        return opened(id);
    }

    /** With three more codes. */
    Story again() {
        return new Story(consultation, Secretariat.invited(consultation));
    }

    private static Story opened(String id) {
        Secretariat.opens(id);
        return new Story(id, Secretariat.invited(id));
    }

    /** The same, with nobody on duty and therefore not open yet. */
    static String prepared() {
        return Secretariat.prepared(TWO);
    }

    /** For those who only come in: one consultation, open as long as there are journeys, and new codes. */
    static Story forGuests() {
        return new Story(Guests.CONSULTATION, Secretariat.invited(Guests.CONSULTATION));
    }

    private static final class Guests {
        static final String CONSULTATION = opened().consultation();
    }

    void closes() {
        Secretariat.does(consultation + "/closing");
    }

    static String title(Somebody reader) {
        return TITLES.get(reader.language());
    }

    static String topic(Somebody reader) {
        return TOPICS.get(reader.language());
    }

    /** Through the age gate and the assents to their own page. */
    void joined(Somebody somebody, int code) {
        onTheirOwnPage(somebody, entered(somebody.language(), code));
    }

    /** The same, after they sent an answer in their own words. */
    void answered(Somebody somebody, int code, String words) {
        onTheirOwnPage(somebody, answered(somebody.language(), code, words));
    }

    /** Without a screen, and without a look at their own page. */
    Browser answered(Language language, int code, String words) {
        var entrance = entered(language, code);
        var questions = "/consultations/" + consultation + "/questions/";
        for (int page = 1; page < WORDS_PAGE; page++)
            entrance.send(questions + page, "decline", "skip").expect(303, "question " + page);
        entrance.send(questions + WORDS_PAGE, "words", words).expect(303, "own words");
        for (int page = WORDS_PAGE + 1; page <= PAGES; page++)
            entrance.send(questions + page, "decline", "skip").expect(303, "question " + page);
        entrance.send("/consultations/" + consultation + "/answers").expect(303, "the answers");
        return entrance;
    }

    private Browser entered(Language language, int code) {
        var door = "/join/" + consultation;
        var entrance = new Browser(HOUSE);
        entrance.open(door + "?lang=" + language.tag());
        entrance.send(door, "code", codes.get(code)).expect(303, "the invitation");
        entrance.send(door + "/about-you", "band", "16-17", "country", "XX").expect(303, "age and country");
        entrance.send(door + "/assent", "agree", "take-part", "agree", "quote", "agree", "room")
                .expect(303, "assent");
        return entrance;
    }

    private static void onTheirOwnPage(Somebody somebody, Browser entrance) {
        somebody.takesOver(entrance);
        somebody.hurrying(() -> somebody.does(open("/me")).sees(heading("consultation.me.title")));
    }

    /** Signed in, and where the house leads whoever signs in. */
    static void signedIn(Somebody somebody, String name) {
        var door = "/staff/sign-in";
        var entrance = new Browser(HOUSE);
        entrance.open(door);
        var within = entrance.send(door, "name", name, "password", Passwords.of(name))
                .expect(303, name)
                .path();
        somebody.takesOver(entrance);
        somebody.hurrying(() -> somebody.does(open(within)));
    }

    /** Two who decide, so that rooms take posts; nothing is left to decide. */
    static void onDuty(Somebody first, Somebody second) {
        Backstage.nobodyIsOnDuty();
        signedIn(second, "moderator-2");
        signedIn(first, "moderator-1");
        Backstage.queueIsEmpty();
    }

    /** In, and on through the list of rooms into the one there is. */
    Somebody inTheRoom(Somebody somebody, int code) {
        joined(somebody, code);
        return somebody.hurrying(() -> somebody.does(open("/rooms"), press(topic(somebody))));
    }

    /** What somebody in the room sends for others to read. */
    static Somebody said(Somebody somebody, String words) {
        return somebody.hurrying(() -> somebody.does(write("room.your-view", words), press("room.send")));
    }

    /** The one contribution that waits for a moderator. */
    static Somebody found(Somebody moderator, String words) {
        return moderator
                .hurrying(() -> moderator.does(open("/queue"), press("moderation.queue.next")))
                .sees(words(words));
    }

    static void approved(Somebody moderator, String words) {
        moderator.hurrying(() -> found(moderator, words).does(press("moderation.case.approve")));
    }

    /** At its desk from the first journey to the last, without a screen. */
    private static final class Secretariat {
        private static final String DESK = "/desk/consultations/";
        private static final LocalDate TODAY = LocalDate.now();
        private static final String YESTERDAY = TODAY.minusDays(1) + "T10:00";
        private static final String IN_A_WEEK = TODAY.plusDays(7) + "T10:00";
        private static final Browser EDITOR = StaffList.signIn(HOUSE, Passwords.account("editor"));

        private static final LocalDate MEETING = TODAY.plusDays(120);
        private static final List<String> PLAN = List.of(
                "name=24th meeting of CWG-COP",
                "place=Geneva",
                "zone=Europe/Zurich",
                "starts=" + MEETING,
                "ends=" + MEETING.plusDays(1),
                "deadline=" + MEETING.minusDays(12) + "T18:00",
                "agendaItem=Item 5: Youth consultations",
                "decisionOwner=Chair of CWG-COP");

        static String prepared(Set<Language> languages, String... choices) {
            var id = does("new", worded(PLAN, languages, "title", TITLES, "about", ABOUTS, choices))
                    .replaceFirst(".*/", "");
            does(id + "/survey", "survey=life-online");
            var rooms =
                    List.of("language=en", "opens=" + YESTERDAY, "closes=" + IN_A_WEEK, "bands=16-17", "bands=18-24");
            does(id + "/rooms", worded(rooms, languages, "topic", TOPICS, "prompt", PROMPTS));
            return id;
        }

        /** With these two texts in each language. */
        private static String[] worded(
                List<String> fields,
                Set<Language> languages,
                String title,
                Map<Language, String> titles,
                String text,
                Map<Language, String> texts,
                String... more) {
            var words = languages.stream()
                    .flatMap(language -> Stream.of(
                            title + "-" + language.tag() + "=" + titles.get(language),
                            text + "-" + language.tag() + "=" + texts.get(language)));
            return Stream.of(fields.stream(), words, Stream.of(more))
                    .flatMap(Function.identity())
                    .toArray(String[]::new);
        }

        static void opens(String id) {
            for (var duty : List.of("moderator-1=MODERATOR", "moderator-2=MODERATOR", "lead=LEAD", "deputy=DEPUTY")) {
                var who = duty.split("=");
                does(id + "/duty", "staff=" + who[0], "task=" + who[1], "from=" + YESTERDAY, "to=" + IN_A_WEEK);
            }
            does(id + "/opening");
        }

        static List<String> invited(String id) {
            return EDITOR.sendForJson(DESK + id + "/invitations", "count", "3")
                    .getJsonArray("codes")
                    .getValuesAs(JsonString::getString);
        }

        /** A form of the desk, filled in; answers where it led. */
        static String does(String form, String... fields) {
            var pairs = Stream.of(fields).flatMap(field -> Stream.of(field.split("=", 2)));
            return EDITOR.send(DESK + form, pairs.toArray(String[]::new))
                    .expect(303, form)
                    .path();
        }
    }
}
