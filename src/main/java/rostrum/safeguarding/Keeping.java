package rostrum.safeguarding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A case that is over and still kept: looked at again every twelve months, and deleted by two people after twenty-four. */
record Keeping(HarmCase of, Instant closedAt, List<Review> reviews) {
    static final int REVIEW_MONTHS = 12;
    private static final int MONTHS = 24;

    /**
     * Somebody looked at it again.
     *
     * @param deletes whether they signed that it goes; else they said why it is still needed
     */
    record Review(boolean deletes, String reason, String by, Instant at) {}

    boolean isDue(Instant now) {
        return signature().isPresent() || !after(lastLook(), REVIEW_MONTHS).isAfter(now);
    }

    private Instant lastLook() {
        return last().map(Review::at).orElse(closedAt);
    }

    private Optional<Review> last() {
        return reviews.stream().reduce((earlier, later) -> later);
    }

    boolean isOver(Instant now) {
        return !after(closedAt, MONTHS).isAfter(now);
    }

    private static Instant after(Instant instant, int months) {
        return instant.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
    }

    /** The first of the two; whoever says that it is still needed takes it back. */
    Optional<Review> signature() {
        return last().filter(Review::deletes);
    }

    /** Nobody who is accused in it, and nobody twice. */
    boolean takes(Review review, Instant now) {
        if (of.isKeptFrom(review.by()) || !isDue(now)) return false;
        return !review.deletes() || isOver(now) && !isSignedBy(review.by());
    }

    boolean isSignedBy(String lead) {
        return signature().filter(first -> first.by().equals(lead)).isPresent();
    }
}
