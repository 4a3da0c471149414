package rostrum.summary.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One search for the themes of a consultation. */
@Entity
@Table(name = "theme_run")
class Run {
    /** A node that dies of a run may not take all others with it. */
    private static final int MOST_ATTEMPTS = 3;

    @Id
    private String id = "";

    private String consultation = "";
    private double resolution;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.WAITING;

    private int attempt;
    private int done;
    private int pieces;

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Run() {}

    /** Whether it goes on: it began anew where nobody works on it any more. */
    boolean take(Instant now) {
        if (attempt == MOST_ATTEMPTS) {
            end(RunState.FAILED, now);
            return false;
        }
        state = RunState.RUNNING;
        attempt++;
        done = 0;
        return true;
    }

    /** Whether whoever took it last still works on it, and it is wanted. */
    boolean isStill(int taken) {
        return state == RunState.RUNNING && attempt == taken;
    }

    void advance(int newDone, int newPieces) {
        done = newDone;
        pieces = newPieces;
    }

    void end(RunState how, Instant now) {
        state = how;
        endedAt = now;
    }

    Taken taken() {
        return new Taken(id, consultation, resolution, attempt);
    }

    RunProgress progress() {
        return new RunProgress(id, resolution, state, done, pieces, askedBy, askedAt);
    }
}
