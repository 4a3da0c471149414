package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Since when a browser is used by somebody we know, and when it was last. */
@Embeddable
class Stay {
    static final Duration MOST = Duration.ofHours(12);
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    protected Stay() {}

    Stay(Instant now) {
        startedAt = now;
        seenAt = now;
    }

    boolean isOver(Instant now, Duration idle) {
        return seenAt.plus(idle).isBefore(now) || startedAt.plus(MOST).isBefore(now);
    }

    /** Not at every look: a page should not cost a write. */
    void touch(Instant now) {
        if (seenAt.plus(GRAIN).isBefore(now)) seenAt = now;
    }
}
