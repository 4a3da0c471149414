package rostrum.bench;

import jakarta.json.JsonString;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The secretariat of the rehearsal: plans the consultation, opens it, and closes it at the end. */
public final class Desk {
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final String SURVEY = "life-online";
    private static final int LONGEST_TITLE = 120;

    private static final Map<String, String> MEETING = Map.of(
            "name", "Rehearsal meeting",
            "place", "Geneva",
            "zone", ZONE.getId(),
            "agendaItem", "Youth consultation",
            "decisionOwner", "Chair of the rehearsal");
    private static final Map<String, String> REHEARSAL = Map.of(
            "ar", "تجربة",
            "en", "Rehearsal",
            "es", "Ensayo",
            "fr", "Répétition",
            "ru", "Репетиция",
            "zh", "演练");
    private static final Map<String, String> MEETING_NAMES = Map.of(
            "ar", "اجتماع تجريبي",
            "es", "Reunión de ensayo",
            "fr", "Réunion de répétition",
            "ru", "Учебное собрание",
            "zh", "演练会议");
    private static final Map<String, String> PLACES =
            Map.of("ar", "جنيف", "es", "Ginebra", "fr", "Genève", "ru", "Женева", "zh", "日内瓦");
    private static final Map<String, String> ABOUT = Map.of(
            "ar", "تجربة بآراء وأصوات ليست من مشاركين حقيقيين في هذه المشاورة.",
            "en", "A rehearsal with views and votes that were not made for this consultation.",
            "es", "Un ensayo con opiniones y votos que no se hicieron para esta consulta.",
            "fr", "Une répétition avec des avis et des votes qui n’ont pas été faits pour cette consultation.",
            "ru", "Репетиция с мнениями и голосами, которые высказаны не для этой консультации.",
            "zh", "使用并非为本次意见征询而提出的意见和投票进行的演练。");

    /** As the first start names them. */
    private static final Map<String, String> ON_DUTY =
            Map.of("moderator-1", "MODERATOR", "moderator-2", "MODERATOR", "lead", "LEAD", "deputy", "DEPUTY");

    private final Browser editor;
    private final String consultation;

    private Desk(Browser editor, String consultation) {
        this.editor = editor;
        this.consultation = consultation;
    }

    /** A consultation bound to a meeting three weeks ahead, open from now on. */
    public static Desk plan(Browser editor, String topic) {
        return plan(editor, Map.of("en", topic));
    }

    /** @param topics by language; with English, which stands in for those that are missing */
    public static Desk plan(Browser editor, Map<String, String> topics) {
        var now = LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);
        var fields = new HashMap<>(MEETING);
        fields.put("starts", now.toLocalDate().plusDays(21).toString());
        fields.put("ends", now.toLocalDate().plusDays(22).toString());
        fields.put("deadline", now.plusDays(14).toString());
        fields.put("open", now.toString());
        fields.put("close", now.plusDays(1).toString());
        REHEARSAL.forEach((language, rehearsal) -> {
            var topic = topics.getOrDefault(language, topics.getOrDefault("en", ""));
            fields.put("title-" + language, rehearsal + ": " + shortened(topic));
            fields.put("about-" + language, ABOUT.get(language));
        });
        MEETING_NAMES.forEach((language, name) -> fields.put("name-" + language, name));
        PLACES.forEach((language, place) -> fields.put("place-" + language, place));
        editor.open("/desk/consultations/new").expect(200, "the desk");
        var made = editor.send("/desk/consultations/new", fields).expect(303, "planning the consultation");
        return new Desk(editor, made.path().substring(made.path().lastIndexOf('/') + 1));
    }

    private static String shortened(String topic) {
        return topic.substring(0, Math.min(LONGEST_TITLE, topic.length()));
    }

    public String consultation() {
        return consultation;
    }

    /** Something to answer, and no rooms. */
    public void prepareSurvey(String survey) {
        act("survey", "survey", survey);
    }

    /** One topic, a room for each band, open from now on, and people on duty. */
    public void prepareRooms(String topic, String language) {
        prepareSurvey(SURVEY);
        addRooms(topic, language);
        var now = LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);
        ON_DUTY.forEach((name, task) -> act(
                "duty",
                "staff",
                name,
                "task",
                task,
                "from",
                now.toString(),
                "to",
                now.plusDays(1).toString()));
    }

    /** One more topic, with its rooms. */
    public void addRooms(String topic, String language) {
        var now = LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);
        var fields = new ArrayList<String>();
        for (var offered : REHEARSAL.keySet())
            fields.addAll(List.of("topic-" + offered, topic, "prompt-" + offered, topic));
        for (var band : Passport.BANDS) fields.addAll(List.of("bands", band));
        fields.addAll(List.of("language", language));
        fields.addAll(List.of("opens", now.toString(), "closes", now.plusDays(1).toString()));
        act("rooms", fields.toArray(String[]::new));
    }

    public List<String> invite(int count) {
        var codes = new ArrayList<String>();
        while (codes.size() < count) {
            var batch = Math.min(2000, count - codes.size());
            editor.sendForJson(path("invitations"), "count", String.valueOf(batch))
                    .getJsonArray("codes")
                    .getValuesAs(JsonString::getString)
                    .forEach(codes::add);
        }
        return codes;
    }

    public void open() {
        act("announcement");
        act("opening");
    }

    /** Hands a statement of the secretariat to the gate. */
    public void seed(String words, String language) {
        var desk = editor.read(path("rooms"));
        var topic = desk.getJsonArray("topics").getJsonObject(0).getString("id");
        var key = desk.getJsonObject("seed").getString("key");
        act("seeds", "key", key, "topic", topic, "language", language, "words", words);
    }

    public void close() {
        act("closing");
    }

    private void act(String what, String... fields) {
        editor.send(path(what), fields).expect(303, "the desk: " + what);
    }

    private String path(String what) {
        return "/desk/consultations/" + consultation + "/" + what;
    }
}
