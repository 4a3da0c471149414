package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** A browser that a participant uses now. */
@Entity
class Visit {
    @Id
    @Column(name = "token_digest")
    private String digest = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participant")
    private Person person;

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(String digest, Person person, Instant now) {
        this.digest = digest;
        this.person = person;
        this.startedAt = now;
        this.seenAt = now;
    }

    Person person() {
        return person;
    }

    boolean isOver(Instant now, Duration idle, Duration most) {
        return seenAt.plus(idle).isBefore(now) || startedAt.plus(most).isBefore(now);
    }

    /** Not at every look: a page should not cost a write. */
    void touch(Instant now, Duration grain) {
        if (seenAt.plus(grain).isBefore(now)) seenAt = now;
    }
}
