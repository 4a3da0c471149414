package rostrum.summary.quote;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a quote is.
 *
 * @param words as the first person read them
 * @param language in which they are written, as a tag
 * @param releasedBy empty until a second person agrees
 */
public record QuoteState(
        String view,
        String words,
        String language,
        String proposedBy,
        String releasedBy,
        Optional<Instant> releasedAt) {
    /** So long, at the least, its author has to say no, before a document leaves with it. Nothing shortens it. */
    public static final Duration REFUSABLE = Duration.ofDays(7);

    public boolean isReleased() {
        return releasedAt.isPresent();
    }

    /** Nothing before it is released. */
    public Optional<Instant> refusableUntil() {
        return releasedAt.map(at -> at.plus(REFUSABLE));
    }

    public boolean isSettled(Instant now) {
        return refusableUntil().filter(until -> !now.isBefore(until)).isPresent();
    }
}
