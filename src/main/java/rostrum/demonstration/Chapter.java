package rostrum.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rostrum.consultation.Meeting;
import rostrum.consultation.Plan;
import rostrum.consultation.Stage;
import rostrum.consultation.Timetable;
import rostrum.platform.Language;

/** One invented consultation of the story: a view on a node of {@code demonstration.yaml}. */
record Chapter(Map<String, Object> node) {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final Map<Language, String> PLACES = Map.of(
            Language.AR, "جنيف",
            Language.EN, "Geneva",
            Language.ES, "Ginebra",
            Language.FR, "Genève",
            Language.RU, "Женева",
            Language.ZH, "日内瓦");

    /** What some of a hundred people agree and disagree with. */
    record Claim(String words, int agree, int disagree) {}

    Stage stage() {
        return Stage.valueOf(text("stage"));
    }

    Duration ago() {
        return Duration.ofDays(number("ago"));
    }

    Duration lasts() {
        return Duration.ofDays(number("lasts"));
    }

    int people() {
        return number("people");
    }

    String text(String key) {
        return (String) node.getOrDefault(key, "");
    }

    @SuppressWarnings("unchecked")
    List<String> posts() {
        return (List<String>) node.getOrDefault("posts", List.of());
    }

    /** Of the poll in one of its rooms; none where nobody runs one. */
    @SuppressWarnings("unchecked")
    List<String> options() {
        return (List<String>) node.getOrDefault("options", List.of());
    }

    @SuppressWarnings("unchecked")
    List<Claim> claims() {
        var claims = (List<Map<String, Object>>) node.getOrDefault("statements", List.of());
        return claims.stream()
                .map(claim -> new Claim(
                        (String) claim.getOrDefault("words", ""), (Integer) claim.getOrDefault("agree", 0), (Integer)
                                claim.getOrDefault("disagree", 0)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Map<Language, String> words(String key) {
        var words = new EnumMap<Language, String>(Language.class);
        ((Map<String, String>) node.getOrDefault(key, Map.of()))
                .forEach((tag, text) -> Language.of(tag).ifPresent(language -> words.put(language, text)));
        return words;
    }

    Plan plan(Instant now) {
        var open = now.plus(Duration.ofDays(number("opens")));
        var close = open.plus(Duration.ofDays(number("lasts")));
        var deadline = close.plus(Duration.ofDays(18));
        var starts = LocalDate.ofInstant(deadline.plus(Duration.ofDays(14)), GENEVA);
        var timetable = new Timetable(
                open.minus(Duration.ofDays(21)),
                open,
                close,
                close.plus(Duration.ofDays(6)),
                deadline.minus(Duration.ofDays(1)),
                deadline.plus(Duration.ofDays(46)));
        var names = words("meeting");
        var meeting = new Meeting(
                names.getOrDefault(Language.EN, ""),
                PLACES.getOrDefault(Language.EN, ""),
                GENEVA,
                starts,
                starts.plusDays(1),
                deadline,
                "4",
                "Chair of CWG-COP",
                names,
                PLACES);
        return new Plan(meeting, timetable, words("title"), words("about"), false);
    }

    private int number(String key) {
        return (Integer) node.getOrDefault(key, 0);
    }
}
