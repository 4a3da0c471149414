package rostrum.room;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rostrum.people.AgeBand;
import rostrum.platform.Dates;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/**
 * What the secretariat types to make the rooms of a topic; times are those of the meeting's zone.
 *
 * @param titles of the topic, in each language of the consultation
 * @param prompts the question to begin with, in the same
 */
public record RoomPlan(
        Map<Language, String> titles,
        Map<Language, String> prompts,
        String language,
        String opens,
        String closes,
        List<String> bands) {
    static RoomPlan empty() {
        return new RoomPlan(Map.of(), Map.of(), "en", "", "", List.of());
    }

    static RoomPlan read(Form form, Collection<Language> written) {
        return new RoomPlan(
                words(form, "topic", written),
                words(form, "prompt", written),
                form.text("language"),
                form.text("opens"),
                form.text("closes"),
                form.all("bands"));
    }

    private static Map<Language, String> words(Form form, String field, Collection<Language> written) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : written) words.put(language, form.trimmed(field + "-" + language.tag()));
        return words;
    }

    public String title(Language language) {
        return titles.getOrDefault(language, "");
    }

    public String prompt(Language language) {
        return prompts.getOrDefault(language, "");
    }

    List<Problem> problems(ZoneId zone, Language reader) {
        var problems = new ArrayList<Problem>();
        for (var language : inOrder(reader)) {
            if (title(language).isEmpty()) problems.add(lacking("topic", language, reader));
            if (prompt(language).isEmpty()) problems.add(lacking("prompt", language, reader));
        }
        if (Language.of(language).isEmpty()) problems.add(Problem.of("language", "room.problem.language"));
        if (Dates.at(opens, zone).isEmpty()) problems.add(Problem.of("opens", "room.problem.time"));
        if (Dates.at(closes, zone).isEmpty()) problems.add(Problem.of("closes", "room.problem.time"));
        else if (!Dates.at(opens, zone)
                .map(start -> start.isBefore(closing(zone)))
                .orElse(true)) problems.add(Problem.of("closes", "room.problem.order"));
        if (ageBands().isEmpty()) problems.add(Problem.of("bands", "room.problem.bands"));
        return problems;
    }

    private List<Language> inOrder(Language reader) {
        return Language.startingWith(reader).stream()
                .filter(titles::containsKey)
                .toList();
    }

    private static Problem lacking(String field, Language language, Language reader) {
        var values = Map.<String, Object>of("language", language.nameIn(reader));
        return new Problem(field + "-" + language.tag(), "room.problem." + field, values);
    }

    Topic topic(String id, String consultation) {
        var texts = titles.keySet().stream()
                .map(written -> new TopicText(written, title(written), prompt(written)))
                .toList();
        return new Topic(id, consultation, texts);
    }

    Room room(String id, Topic topic, AgeBand band, ZoneId zone) {
        return new Room(id, topic, band, Language.of(language).orElseThrow(), opening(zone), closing(zone));
    }

    /** One room for each: age bands never share one. */
    List<AgeBand> ageBands() {
        return AgeBand.PARTICIPANTS.stream()
                .filter(band -> bands.contains(band.code()))
                .toList();
    }

    private Instant opening(ZoneId zone) {
        return Dates.at(opens, zone).orElseThrow();
    }

    private Instant closing(ZoneId zone) {
        return Dates.at(closes, zone).orElseThrow();
    }
}
