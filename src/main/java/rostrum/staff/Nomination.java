package rostrum.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Work of weight that one administrator asks for a colleague, until a second person agrees. A newer one takes its place. */
@Entity
@Table(name = "staff_nomination")
class Nomination {
    @Id
    private String staff = "";

    private String roles = "";

    @Column(name = "trained_until")
    private @Nullable LocalDate trainedUntil;

    @Column(name = "checked_until")
    private @Nullable LocalDate checkedUntil;

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "half_digest")
    private String halfDigest = "";

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected Nomination() {}

    /** @param half digest of the half of the code that the administrator was shown */
    Nomination(String staff, Set<String> roles, Papers papers, String askedBy, String half, Instant now) {
        this.staff = staff;
        this.roles = String.join(" ", roles);
        this.trainedUntil = papers.trainedUntil();
        this.checkedUntil = papers.checkedUntil();
        this.askedBy = askedBy;
        this.halfDigest = half;
        this.expiresAt = now.plus(StaffCode.LIFE);
    }

    /** Neither who asked nor whom it is for. */
    boolean mayAgree(String colleague) {
        return !colleague.equals(askedBy) && !colleague.equals(staff);
    }

    boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }

    String staff() {
        return staff;
    }

    Set<String> roles() {
        return Set.of(roles.split(" "));
    }

    Papers papers() {
        return new Papers(trainedUntil, checkedUntil);
    }

    String askedBy() {
        return askedBy;
    }

    String halfDigest() {
        return halfDigest;
    }
}
