package rostrum.publishing.outcome;

import java.time.Instant;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;

/**
 * What the group did with each point, for everybody.
 *
 * @param late whether the day on which young people were to hear back is over, and not all of it was answered
 */
public record OutcomesPage(Brief consultation, List<Point> points, boolean late) implements Page {
    static OutcomesPage of(Brief consultation, List<Point> points, Instant now) {
        var isOpen = points.stream().anyMatch(point -> point.outcome().isEmpty());
        return new OutcomesPage(
                consultation,
                points,
                isOpen && now.isAfter(consultation.timetable().feedback()));
    }

    public long answered() {
        return points.stream().filter(point -> point.outcome().isPresent()).count();
    }
}
