package rostrum.publishing.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a {@link Look} is kept. */
@Entity
@Table(name = "look")
@IdClass(Looked.Key.class)
class Looked {
    record Key(String consultation, String flaw) {}

    @Id
    private String consultation = "";

    @Id
    private String flaw = "";

    private String reason = "";

    @Column(name = "looked_by")
    private String lookedBy = "";

    @Column(name = "looked_at")
    private Instant lookedAt = Instant.EPOCH;

    protected Looked() {}

    Looked(Key key, Look look, Instant now) {
        this.consultation = key.consultation();
        this.flaw = key.flaw();
        this.reason = look.reason();
        this.lookedBy = look.by();
        this.lookedAt = now;
    }

    String flaw() {
        return flaw;
    }

    Look look() {
        return new Look(lookedBy, reason);
    }
}
