package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.safeguarding.Told.FOUR;
import static rostrum.safeguarding.Told.after;
import static rostrum.safeguarding.Told.byForm;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingTest {
    private static final Keeping CLOSED = new Keeping(byForm(Severity.S2), FOUR, List.of());

    @Test
    void itIsLookedAtAgainEveryTwelveMonths() {
        assertFalse(CLOSED.isDue(months(12).minusSeconds(1)));
        assertTrue(CLOSED.isDue(months(12)));

        var kept = reviewed(CLOSED, keep("lead", 12));
        assertFalse(kept.isDue(months(24).minusSeconds(1)));
        assertTrue(kept.isDue(months(24)));
    }

    @Test
    void nobodyDeletesItBeforeTwentyFourMonths() {
        assertFalse(CLOSED.takes(delete("lead", 23), months(23)));
        assertTrue(CLOSED.takes(delete("lead", 24), months(24)));
    }

    @Test
    void nobodySignsTwice() {
        var signed = reviewed(CLOSED, delete("lead", 24));

        assertTrue(signed.isDue(months(24)));
        assertFalse(signed.takes(delete("lead", 25), months(25)));
        assertTrue(signed.takes(delete("deputy", 24), months(24)));
    }

    @Test
    void whoSaysThatItIsNeededTakesTheSignatureBack() {
        var signed = reviewed(CLOSED, delete("lead", 24));
        var needed = reviewed(signed, keep("deputy", 24));

        assertTrue(needed.signature().isEmpty());
        assertFalse(needed.isDue(months(35)));
        assertTrue(needed.isDue(months(36)));
    }

    @Test
    void whoIsAccusedInItHasNoHandInIt() {
        var accused = new Keeping(after(byForm(Severity.S2), "lead", Act.STAFF, "deputy"), FOUR, List.of());

        assertFalse(accused.takes(delete("deputy", 24), months(24)));
        assertFalse(accused.takes(keep("deputy", 24), months(24)));
        assertEquals(true, accused.takes(delete("lead", 24), months(24)));
    }

    private static Keeping reviewed(Keeping of, Keeping.Review review) {
        assertTrue(of.takes(review, review.at()));
        var more = new ArrayList<>(of.reviews());
        more.add(review);
        return new Keeping(of.of(), of.closedAt(), more);
    }

    private static Keeping.Review keep(String lead, int month) {
        return new Keeping.Review(false, "A court asks for it", lead, months(month));
    }

    private static Keeping.Review delete(String lead, int month) {
        return new Keeping.Review(true, "", lead, months(month));
    }

    private static Instant months(int later) {
        return FOUR.atZone(ZoneOffset.UTC).plusMonths(later).toInstant();
    }
}
