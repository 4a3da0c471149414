package rostrum.summary.aim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a {@link Target} is kept. */
@Entity
@Table(name = "target")
class Targeted {
    @Id
    private String consultation = "";

    private String shares = "";

    @Column(name = "set_by")
    private String setBy = "";

    @Column(name = "set_at")
    private Instant setAt = Instant.EPOCH;

    protected Targeted() {}

    Targeted(String consultation, Target target, String setBy, Instant now) {
        this.consultation = consultation;
        this.shares = target.canonical();
        this.setBy = setBy;
        this.setAt = now;
    }

    Target target() {
        return Target.read(shares);
    }
}
