package rostrum.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A browser in which a member of staff is signed in. */
@Entity
@Table(name = "staff_session")
@NamedQuery(
        name = StaffSession.OF,
        query = "select distinct s from StaffSession s where s.digest = :digest",
        hints = @QueryHint(name = "eclipselink.left-join-fetch", value = "s.colleague.roles"))
class StaffSession {
    static final String OF = "staff-session.of";

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration MOST = Duration.ofHours(12);
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Id
    @Column(name = "token_digest")
    private String digest = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff")
    private Colleague colleague;

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    @Column(name = "proved_at")
    private Instant provedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected StaffSession() {}

    StaffSession(String digest, Colleague colleague, Instant now) {
        this.digest = digest;
        this.colleague = colleague;
        this.startedAt = now;
        this.seenAt = now;
        this.provedAt = now;
    }

    String digest() {
        return digest;
    }

    Colleague colleague() {
        return colleague;
    }

    Instant provedAt() {
        return provedAt;
    }

    boolean isOver(Instant now) {
        return seenAt.plus(IDLE).isBefore(now) || startedAt.plus(MOST).isBefore(now);
    }

    /** Not at every look: a page should not cost a write. */
    void touch(Instant now) {
        if (seenAt.plus(GRAIN).isBefore(now)) seenAt = now;
    }

    void prove(Instant now) {
        provedAt = now;
    }
}
