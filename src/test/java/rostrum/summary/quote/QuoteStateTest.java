package rostrum.summary.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteStateTest {
    private static final Instant RELEASED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant OVER = Instant.parse("2026-03-08T10:00:00Z");

    @Test
    void itsAuthorHasSevenWholeDaysToSayNo() {
        var quote = quote(Optional.of(RELEASED));

        assertEquals(Optional.of(OVER), quote.refusableUntil());
        assertFalse(quote.isSettled(OVER.minus(Duration.ofNanos(1))));
        assertTrue(quote.isSettled(OVER));
    }

    @Test
    void whatOnePersonProposedIsNeverSettled() {
        assertFalse(quote(Optional.empty()).isSettled(OVER.plus(Duration.ofDays(365))));
    }

    private static QuoteState quote(Optional<Instant> releasedAt) {
        return new QuoteState("v", "Words", "en", "editor", releasedAt.isPresent() ? "publisher" : "", releasedAt);
    }
}
