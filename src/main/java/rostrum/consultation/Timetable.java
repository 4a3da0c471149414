package rostrum.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The instants that move a consultation, in order. */
public record Timetable(
        Instant announce, Instant open, Instant close, Instant draft, Instant release, Instant feedback) {

    /**
     * Planned back from the document deadline: what a consultation between two meetings usually needs. Between close and draft
     * lies the week in which authors may disagree, between draft and release the one in which they may refuse to be quoted. Days
     * are those of the calendar at the place of the meeting, so that a change of the clock moves no step.
     */
    public static Timetable before(Instant deadline, LocalDate meetingEnds, ZoneId zone) {
        var there = deadline.atZone(zone);
        return new Timetable(
                there.minusDays(64).toInstant(),
                there.minusDays(43).toInstant(),
                there.minusDays(18).toInstant(),
                there.minusDays(10).toInstant(),
                there.minusDays(1).toInstant(),
                meetingEnds.plusDays(31).atStartOfDay(zone).toInstant());
    }

    public boolean isInOrder() {
        var steps = List.of(announce, open, close, draft, release, feedback);
        for (int i = 1; i < steps.size(); i++) if (steps.get(i).isBefore(steps.get(i - 1))) return false;
        return true;
    }
}
