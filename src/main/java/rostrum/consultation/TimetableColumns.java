package rostrum.consultation;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How a {@link Timetable} is kept. */
@Embeddable
class TimetableColumns {
    private static final Duration PUNCTUAL = Duration.ofMinutes(10);

    private Instant announce = Instant.EPOCH;
    private Instant open = Instant.EPOCH;
    private Instant close = Instant.EPOCH;
    private Instant draft = Instant.EPOCH;
    private Instant release = Instant.EPOCH;
    private Instant feedback = Instant.EPOCH;

    protected TimetableColumns() {}

    TimetableColumns(Timetable timetable) {
        announce = timetable.announce();
        open = timetable.open();
        close = timetable.close();
        draft = timetable.draft();
        release = timetable.release();
        feedback = timetable.feedback();
    }

    /** Earlier than planned, or so much later that it was plainly not open before. */
    void openBy(Instant now) {
        var late = now.isAfter(open.plus(PUNCTUAL)) && now.isBefore(close);
        if (open.isAfter(now) || late) open = now;
    }

    void closeBy(Instant now) {
        if (close.isAfter(now)) close = now;
    }

    Timetable value() {
        return new Timetable(announce, open, close, draft, release, feedback);
    }
}
