package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A browser that a participant uses now. */
@Entity
class Visit {
    @Id
    @Column(name = "token_digest")
    private String digest = "";

    private String participant = "";

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    protected Visit() {}

    Visit(String digest, String participant, Instant now) {
        this.digest = digest;
        this.participant = participant;
        this.startedAt = now;
        this.seenAt = now;
    }

    String participant() {
        return participant;
    }

    boolean isOver(Instant now, Duration idle, Duration most) {
        return seenAt.plus(idle).isBefore(now) || startedAt.plus(most).isBefore(now);
    }

    /** Not at every look: a page should not cost a write. */
    void touch(Instant now, Duration grain) {
        if (seenAt.plus(grain).isBefore(now)) seenAt = now;
    }
}
