package rostrum.room;

import java.time.ZoneId;
import java.util.List;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Where the secretariat makes rooms and offers statements.
 *
 * @param languages in which a topic has to be written, the reader's first
 */
public record DeskRoomsPage(
        String consultation,
        String title,
        Language spoken,
        ZoneId zone,
        List<Language> languages,
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
        return new DeskRoomsPage(consultation, title, spoken, zone, languages, topics, typed, seed, wrong);
    }

    DeskRoomsPage with(Seed typed, List<Problem> wrong) {
        return new DeskRoomsPage(consultation, title, spoken, zone, languages, topics, plan, typed, wrong);
    }
}
