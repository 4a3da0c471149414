package rostrum.staff;

import java.time.Instant;
import java.util.Optional;
import rostrum.staff.organisation.Proof;

/**
 * Somebody whom the organisation vouches for, and who is on no list here.
 *
 * @param shownAt when they showed there who they are; long ago where that was not told
 */
record Stranger(String subject, Instant shownAt) {
    static final String PURPOSE = "organisation-stranger";

    static Stranger of(Proof proof) {
        return new Stranger(proof.subject(), proof.shownAt().orElse(Instant.EPOCH));
    }

    Proof proof() {
        return new Proof(subject, Optional.of(shownAt));
    }

    String written() {
        return shownAt + " " + subject;
    }

    static Stranger read(String written) {
        var parts = written.split(" ", 2);
        return new Stranger(parts[1], Instant.parse(parts[0]));
    }

    @Override
    public String toString() {
        return "[stranger]";
    }
}
