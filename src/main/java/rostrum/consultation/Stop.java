package rostrum.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which the whole house takes nothing, because somebody of the staff said so. */
@Entity
class Stop {
    @Id
    private String id = "";

    @Column(name = "stopped_at")
    private Instant stoppedAt = Instant.EPOCH;

    @Column(name = "stopped_by")
    private String stoppedBy = "";

    private String why = "";

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    protected Stop() {}

    Stop(String id, String why, String actor, Instant now) {
        this.id = id;
        this.why = why;
        this.stoppedBy = actor;
        this.stoppedAt = now;
    }

    void lift(String actor, Instant now) {
        liftedAt = now;
        liftedBy = actor;
    }

    String id() {
        return id;
    }

    StopPage.Standstill standstill() {
        return new StopPage.Standstill(stoppedAt, stoppedBy, why);
    }
}
