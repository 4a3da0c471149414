package rostrum.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a colleague here is a certain person at the organisation that vouches for colleagues. */
@Entity
@Table(name = "staff_identity")
class Identity {
    @Id
    private String staff = "";

    private String digest = "";

    @Column(name = "linked_at")
    private Instant linkedAt = Instant.EPOCH;

    protected Identity() {}

    Identity(String staff, String digest, Instant now) {
        this.staff = staff;
        this.digest = digest;
        this.linkedAt = now;
    }

    String staff() {
        return staff;
    }
}
