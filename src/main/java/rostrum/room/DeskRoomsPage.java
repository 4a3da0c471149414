package rostrum.room;

import java.time.ZoneId;
import java.util.List;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Where the secretariat makes rooms and offers statements. */
public record DeskRoomsPage(
        String consultation,
        String title,
        Language spoken,
        ZoneId zone,
        List<TopicView> topics,
        RoomPlan plan,
        Seed seed,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }

    DeskRoomsPage with(RoomPlan typed, List<Problem> wrong) {
        return new DeskRoomsPage(consultation, title, spoken, zone, topics, typed, seed, wrong);
    }

    DeskRoomsPage with(Seed typed, List<Problem> wrong) {
        return new DeskRoomsPage(consultation, title, spoken, zone, topics, plan, typed, wrong);
    }
}
