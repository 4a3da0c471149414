package rostrum.consultation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How a {@link Timetable} is kept. */
@Embeddable
class TimetableColumns {
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

    void openBy(Instant now) {
        if (open.isAfter(now)) open = now;
    }

    void closeBy(Instant now) {
        if (close.isAfter(now)) close = now;
    }

    Timetable value() {
        return new Timetable(announce, open, close, draft, release, feedback);
    }
}
