package rostrum.room;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import rostrum.people.AgeBand;
import rostrum.platform.Dates;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/** What the secretariat types to make the rooms of a topic; times are those of the meeting's zone. */
public record RoomPlan(
        String titleEn,
        String titleAr,
        String promptEn,
        String promptAr,
        String language,
        String opens,
        String closes,
        List<String> bands) {
    static RoomPlan empty() {
        return new RoomPlan("", "", "", "", "en", "", "", List.of());
    }

    static RoomPlan read(Form form) {
        return new RoomPlan(
                form.trimmed("topicEn"),
                form.trimmed("topicAr"),
                form.trimmed("promptEn"),
                form.trimmed("promptAr"),
                form.text("language"),
                form.text("opens"),
                form.text("closes"),
                form.all("bands"));
    }

    List<Problem> problems(ZoneId zone) {
        var problems = new ArrayList<Problem>();
        if (titleEn.isEmpty()) problems.add(Problem.of("topicEn", "room.problem.topic"));
        if (titleAr.isEmpty()) problems.add(Problem.of("topicAr", "room.problem.topic"));
        if (promptEn.isEmpty()) problems.add(Problem.of("promptEn", "room.problem.prompt"));
        if (promptAr.isEmpty()) problems.add(Problem.of("promptAr", "room.problem.prompt"));
        if (Language.of(language).isEmpty()) problems.add(Problem.of("language", "room.problem.language"));
        if (Dates.at(opens, zone).isEmpty()) problems.add(Problem.of("opens", "room.problem.time"));
        if (Dates.at(closes, zone).isEmpty()) problems.add(Problem.of("closes", "room.problem.time"));
        else if (!Dates.at(opens, zone)
                .map(start -> start.isBefore(closing(zone)))
                .orElse(true)) problems.add(Problem.of("closes", "room.problem.order"));
        if (ageBands().isEmpty()) problems.add(Problem.of("bands", "room.problem.bands"));
        return problems;
    }

    Topic topic(String id, String consultation) {
        return new Topic(
                id,
                consultation,
                List.of(new TopicText(Language.EN, titleEn, promptEn), new TopicText(Language.AR, titleAr, promptAr)));
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
