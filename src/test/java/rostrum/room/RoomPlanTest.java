package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;

class RoomPlanTest {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    @Test
    void readsTimesInTheZoneOfTheMeeting() {
        var plan = plan("2026-08-14T16:00", "2026-08-14T17:00", List.of("13-15"));

        var room = plan.room("room-one", plan.topic("t", "c"), AgeBand.FROM_13, GENEVA);

        assertEquals(List.of(), plan.problems(GENEVA, Language.EN));
        assertEquals(Instant.parse("2026-08-14T14:00:00Z"), room.opensAt());
    }

    @Test
    void closesAfterItOpens() {
        assertEquals(
                List.of(Problem.of("closes", "room.problem.order")),
                plan("2026-08-14T17:00", "2026-08-14T16:00", List.of("13-15")).problems(GENEVA, Language.EN));
    }

    @Test
    void knowsNoRoomForGrownUps() {
        assertEquals(
                List.of(Problem.of("bands", "room.problem.bands")),
                plan("2026-08-14T16:00", "2026-08-14T17:00", List.of("25plus")).problems(GENEVA, Language.EN));
    }

    @Test
    void asksForTheTopicInEveryLanguageOfTheConsultationTheReadersFirst() {
        var typed = new Form(Map.of("topic-fr", List.of("Vérifier l’âge"), "prompt-ru", List.of("Что честно?")));
        var written = List.of(Language.EN, Language.RU, Language.FR);

        var fields = RoomPlan.read(typed, written).problems(GENEVA, Language.FR).stream()
                .map(Problem::field)
                .limit(4)
                .toList();

        assertEquals(List.of("prompt-fr", "topic-en", "prompt-en", "topic-ru"), fields);
    }

    private static RoomPlan plan(String opens, String closes, List<String> bands) {
        var titles = Map.of(Language.EN, "Age checks", Language.AR, "التحقق من العمر");
        var prompts = Map.of(Language.EN, "What is fair?", Language.AR, "ما العادل؟");
        return new RoomPlan(titles, prompts, "en", opens, closes, bands);
    }
}
