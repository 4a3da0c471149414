package rostrum.moderation;

import java.time.Duration;
import java.time.Instant;

/** One moderator's hold on a case. It ends by itself, so that a forgotten case comes back. */
record Lease(String token, String holder, Instant until) {
    static final Duration LENGTH = Duration.ofMinutes(5);

    boolean isLive(Instant now) {
        return now.isBefore(until);
    }

    long minutesLeft(Instant now) {
        return Duration.between(now, until).plusSeconds(59).toMinutes();
    }

    Lease renewed(Instant longer) {
        return new Lease(token, holder, longer);
    }
}
