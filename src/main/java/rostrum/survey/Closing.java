package rostrum.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import rostrum.consultation.Brief;

/**
 * When the time for answering ends: told once little of it is left, and after closing while what was begun may be finished.
 *
 * @param at until when answers can be sent: the closing, and after it the end of the grace
 * @param grace until when what was begun before closing can be sent
 * @param minutes how many are left after closing, the begun one counted; 0 before
 */
public record Closing(Instant at, Instant grace, int minutes, ZoneId zone) {
    private static final Duration SOON = Duration.ofHours(2);

    static Optional<Closing> of(Brief brief, Instant now) {
        var zone = brief.meeting().zone();
        var end = brief.graceEnds();
        if (brief.isInGrace(now)) return Optional.of(new Closing(end, end, minutes(Duration.between(now, end)), zone));
        var at = brief.timetable().close();
        return now.plus(SOON).isBefore(at) ? Optional.empty() : Optional.of(new Closing(at, end, 0, zone));
    }

    private static int minutes(Duration left) {
        return (int) left.plusMinutes(1).minusNanos(1).toMinutes();
    }

    public boolean isOver() {
        return minutes > 0;
    }
}
