package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.platform.Problem;

class RoomPlanTest {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    @Test
    void readsTimesInTheZoneOfTheMeeting() {
        var plan = plan("2026-08-14T16:00", "2026-08-14T17:00", List.of("13-15"));

        var room = plan.room("room-one", plan.topic("t", "c"), AgeBand.FROM_13, GENEVA);

        assertEquals(List.of(), plan.problems(GENEVA));
        assertEquals(Instant.parse("2026-08-14T14:00:00Z"), room.opensAt());
    }

    @Test
    void closesAfterItOpens() {
        assertEquals(
                List.of(Problem.of("closes", "room.problem.order")),
                plan("2026-08-14T17:00", "2026-08-14T16:00", List.of("13-15")).problems(GENEVA));
    }

    @Test
    void knowsNoRoomForGrownUps() {
        assertEquals(
                List.of(Problem.of("bands", "room.problem.bands")),
                plan("2026-08-14T16:00", "2026-08-14T17:00", List.of("25plus")).problems(GENEVA));
    }

    private static RoomPlan plan(String opens, String closes, List<String> bands) {
        return new RoomPlan("Age checks", "التحقق من العمر", "What is fair?", "ما العادل؟", "en", opens, closes, bands);
    }
}
