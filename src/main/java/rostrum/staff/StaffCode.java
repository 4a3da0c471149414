package rostrum.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Lets one colleague choose a password, once and for a while. A newer one takes its place. */
@Entity
@Table(name = "staff_code")
class StaffCode {
    static final Duration LIFE = Duration.ofHours(72);

    @Id
    private String staff = "";

    @Column(name = "code_digest")
    private String digest = "";

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected StaffCode() {}

    StaffCode(String staff, String digest, Instant now) {
        this.staff = staff;
        this.digest = digest;
        this.expiresAt = now.plus(LIFE);
    }

    String staff() {
        return staff;
    }

    boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
