package rostrum.safeguarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lead asks to see how somebody in a case can be reached, and says why. It takes another lead to agree, and then lasts an
 * hour. Whoever is accused in the case counts for nothing in it, whichever of the two they were.
 */
record Unsealing(
        String id,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable Answer answer) {
    /** So long somebody may still agree: later the reason may not hold any more. */
    static final Duration WAITS = Duration.ofHours(24);

    static final Duration LASTS = Duration.ofMinutes(60);

    /** What a second person said. */
    record Answer(boolean granted, String by, Instant at) {}

    Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }

    boolean waits(HarmCase of, Instant now) {
        return answer == null && !of.isClosed() && !of.isKeptFrom(askedBy) && now.isBefore(askedAt.plus(WAITS));
    }

    boolean mayAnswer(String lead, HarmCase of, Instant now) {
        return waits(of, now) && !lead.equals(askedBy) && !of.isKeptFrom(lead);
    }

    boolean shows(String lead, HarmCase of, Instant now) {
        return lead.equals(askedBy)
                && !of.isClosed()
                && !of.isKeptFrom(lead)
                && until(of).filter(now::isBefore).isPresent();
    }

    /** Until when it is shown; empty where nobody agreed who may. */
    Optional<Instant> until(HarmCase of) {
        return answered()
                .filter(Answer::granted)
                .filter(given -> !given.by().equals(askedBy) && !of.isKeptFrom(given.by()))
                .map(given -> given.at().plus(LASTS));
    }

    /** Asking again would change nothing. */
    boolean isAlive(String lead, HarmCase of, Instant now) {
        return lead.equals(askedBy) && waits(of, now) || shows(lead, of, now);
    }
}
