package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.safeguarding.Told.FOUR;
import static rostrum.safeguarding.Told.aboutStaff;
import static rostrum.safeguarding.Told.after;
import static rostrum.safeguarding.Told.again;
import static rostrum.safeguarding.Told.byForm;
import static rostrum.safeguarding.Told.order;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever is accused is shut out, and nobody buries a case by shutting others out. */
class AccusationTest {
    private static final Set<String> TWO = Set.of("lead", "deputy");

    @Test
    void theLastWhoMayReadItIsNotShutOut() {
        var told = aboutStaff(Severity.S2);
        var one = after(told, "lead", Act.STAFF, "deputy");

        assertEquals(Optional.empty(), one.take(order(one, "lead", Act.STAFF, "lead"), TWO, FOUR));
        assertTrue(one.take(order(one, "lead", Act.STAFF, "lead"), Set.of("lead", "deputy", "third"), FOUR)
                .isPresent());
        assertTrue(one.take(order(one, "lead", Act.STAFF, "moderator-1"), TWO, FOUR)
                .isPresent());
    }

    @Test
    void oneAloneNeitherClosesNorForgetsIt() {
        var shut = after(aboutStaff(Severity.S1), "lead", Act.STAFF, "deputy");
        var lowered = after(shut, "lead", Act.SEVERITY, "S4");
        var decided = after(lowered, "lead", Act.DECIDED, "ACTION");

        assertFalse(decided.isClosed());
        assertEquals(Severity.S1, decided.severity());
        assertEquals(Optional.empty(), decided.take(order(decided, "deputy", Act.SIGNED, ""), TWO, FOUR));
        assertEquals(
                Optional.of(FOUR.plus(Severity.S1.decide())),
                decided.countdown().decideBy());
        assertTrue(after(decided, "third", Act.SIGNED, "").isClosed());
    }

    @Test
    void whatOneLoweredBeforeTheyShutTheOthersOutFallsBack() {
        var lowered = after(byForm(Severity.S2), "lead", Act.SEVERITY, "S4");

        assertEquals(Severity.S4, lowered.severity());
        assertEquals(Severity.S2, after(lowered, "lead", Act.STAFF, "deputy").severity());
    }

    @Test
    void twoCallItLessGraveAndOneGraver() {
        var proposed = after(aboutStaff(Severity.S2), "lead", Act.SEVERITY, "S3");

        assertEquals("lead", proposed.lowering().orElseThrow().by());
        assertEquals(Optional.empty(), proposed.take(order(proposed, "lead", Act.SEVERITY, "S3"), TWO, FOUR));
        assertEquals(Severity.S2, after(proposed, "deputy", Act.SEVERITY, "S4").severity());
        assertEquals(Severity.S3, after(proposed, "deputy", Act.SEVERITY, "S3").severity());
        assertEquals(Severity.S1, after(proposed, "lead", Act.SEVERITY, "S1").severity());
    }

    @Test
    void whoSaysItTwiceIsStillOne() {
        var first = after(aboutStaff(Severity.S2), "lead", Act.SEVERITY, "S3");
        var other = after(first, "deputy", Act.SEVERITY, "S4");
        var again = after(other, "lead", Act.SEVERITY, "S3");

        assertEquals(Severity.S2, after(again, "third", Act.STAFF, "deputy").severity());
    }

    @Test
    void newsAreReadBeforeItIsCalledLessGrave() {
        var proposed = after(aboutStaff(Severity.S2), "lead", Act.SEVERITY, "S3");
        var told = again(proposed, Severity.S2, FOUR);

        assertEquals(Severity.S2, after(told, "deputy", Act.SEVERITY, "S3").severity());
    }

    @Test
    void whoAccusedTakesItBackAndNobodyElse() {
        var shut = after(byForm(Severity.S2), "lead", Act.STAFF, "deputy");

        assertEquals(Optional.empty(), shut.take(order(shut, "third", Act.CLEARED, "deputy"), TWO, FOUR));
        assertEquals(Optional.empty(), shut.take(order(shut, "deputy", Act.CLEARED, "deputy"), TWO, FOUR));
        assertEquals(Optional.empty(), shut.take(order(shut, "lead", Act.CLEARED, "moderator-1"), TWO, FOUR));
        var cleared = after(shut, "lead", Act.CLEARED, "deputy");
        assertFalse(cleared.isKeptFrom("deputy"));
        assertTrue(after(cleared, "deputy", Act.STAFF, "lead").isKeptFrom("lead"));
    }

    @Test
    void takingItBackSavesNoSignature() {
        var shut = after(byForm(Severity.S4), "lead", Act.STAFF, "deputy");
        var cleared = after(shut, "lead", Act.CLEARED, "deputy");

        assertFalse(after(cleared, "lead", Act.DECIDED, "ACTION").isClosed());
    }
}
