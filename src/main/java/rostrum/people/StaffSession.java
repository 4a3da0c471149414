package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A browser in which a member of staff is signed in. */
@Entity
@Table(name = "staff_session")
class StaffSession {
    private static final Duration IDLE = Duration.ofHours(2);

    @Id
    @Column(name = "token_digest")
    private String digest = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff")
    private Colleague colleague;

    @Embedded
    private Stay stay = new Stay();

    @SuppressWarnings("NullAway.Init")
    protected StaffSession() {}

    StaffSession(String digest, Colleague colleague, Instant now) {
        this.digest = digest;
        this.colleague = colleague;
        this.stay = new Stay(now);
    }

    Colleague colleague() {
        return colleague;
    }

    boolean isOver(Instant now) {
        return stay.isOver(now, IDLE);
    }

    void touch(Instant now) {
        stay.touch(now);
    }
}
