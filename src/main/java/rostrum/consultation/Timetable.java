package rostrum.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The instants that move a consultation, in order. */
public record Timetable(
        Instant announce, Instant open, Instant close, Instant draft, Instant release, Instant feedback) {

    /** Planned back from the document deadline: what a consultation between two meetings usually needs. */
    public static Timetable before(Instant deadline, Instant meetingEnds) {
        return new Timetable(
                deadline.minus(Duration.ofDays(64)),
                deadline.minus(Duration.ofDays(43)),
                deadline.minus(Duration.ofDays(18)),
                deadline.minus(Duration.ofDays(12)),
                deadline.minus(Duration.ofDays(1)),
                meetingEnds.plus(Duration.ofDays(30)));
    }

    public boolean isInOrder() {
        var steps = List.of(announce, open, close, draft, release, feedback);
        for (int i = 1; i < steps.size(); i++) if (steps.get(i).isBefore(steps.get(i - 1))) return false;
        return true;
    }
}
