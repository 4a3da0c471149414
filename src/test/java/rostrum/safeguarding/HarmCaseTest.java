package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.safeguarding.Told.FOUR;
import static rostrum.safeguarding.Told.LEADS;
import static rostrum.safeguarding.Told.about;
import static rostrum.safeguarding.Told.aboutStaff;
import static rostrum.safeguarding.Told.after;
import static rostrum.safeguarding.Told.again;
import static rostrum.safeguarding.Told.byForm;
import static rostrum.safeguarding.Told.confided;
import static rostrum.safeguarding.Told.escalated;
import static rostrum.safeguarding.Told.order;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HarmCaseTest {
    private static final String DONE = Outcome.ACTION.name();

    @ParameterizedTest
    @CsvSource({"S1, false", "S2, false", "S3, true", "S4, true"})
    void onePersonClosesOnlyWhatIsLessGrave(Severity severity, boolean closed) {
        assertEquals(closed, after(byForm(severity), "lead", Act.DECIDED, DONE).isClosed());
    }

    @Test
    void twoDifferentPeopleCloseWhatIsGrave() {
        var decided = after(byForm(Severity.S1), "lead", Act.DECIDED, DONE);

        assertEquals(Optional.empty(), decided.take(order(decided, "lead", Act.SIGNED, ""), LEADS, FOUR));
        assertTrue(after(decided, "deputy", Act.SIGNED, "").isClosed());
    }

    @Test
    void callingItLessGraveSavesNoSignature() {
        var lowered = after(byForm(Severity.S2), "lead", Act.SEVERITY, "S4");

        assertFalse(after(lowered, "lead", Act.DECIDED, DONE).isClosed());
    }

    @Test
    void whatIsAboutStaffTakesTwo() {
        assertFalse(after(aboutStaff(Severity.S4), "lead", Act.DECIDED, DONE).isClosed());
        assertFalse(after(after(byForm(Severity.S4), "lead", Act.STAFF, "moderator-1"), "lead", Act.DECIDED, DONE)
                .isClosed());
    }

    @Test
    void whoeverIsAccusedDoesNothingInItAndWhatTheyDidCountsForNothing() {
        var taken = after(byForm(Severity.S2), "lead", Act.ACKNOWLEDGED, "");
        var decided = after(taken, "lead", Act.DECIDED, DONE);

        var accused = after(decided, "deputy", Act.STAFF, "lead");

        assertTrue(accused.isKeptFrom("lead"));
        assertEquals(Optional.empty(), accused.decision());
        assertTrue(accused.countdown().acknowledgeBy().isPresent());
        assertEquals(Optional.empty(), accused.take(order(accused, "lead", Act.NOTED, ""), LEADS, FOUR));
    }

    @Test
    void theAccusedCannotLowerWhatTheyAreAccusedOf() {
        var lowered = after(byForm(Severity.S1), "lead", Act.SEVERITY, "S4");

        assertEquals(Severity.S1, after(lowered, "deputy", Act.STAFF, "lead").severity());
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"TOLD", "NOTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoHasNotReadTheNewestStepDoesNothing(Act act) {
        var read = byForm(Severity.S2);
        var moved = after(read, "deputy", Act.NOTED, "");

        assertEquals(Optional.empty(), moved.take(order(read, "lead", act, valueOf(act)), LEADS, FOUR));
    }

    private static String valueOf(Act act) {
        return switch (act) {
            case SEVERITY -> "S1";
            case DECIDED -> DONE;
            case STAFF -> "moderator-1";
            default -> "";
        };
    }

    @Test
    void aNoteIsNeverRefusedWhileTheCaseIsOpen() {
        var read = byForm(Severity.S2);
        var moved = after(read, "deputy", Act.ACKNOWLEDGED, "");

        assertTrue(moved.take(order(read, "lead", Act.NOTED, ""), LEADS, FOUR).isPresent());
    }

    @Test
    void newsMustBeReadBeforeItIsDecided() {
        var read = byForm(Severity.S3);
        var told = again(read, Severity.S3, FOUR);

        assertEquals(Optional.empty(), told.take(order(read, "lead", Act.DECIDED, DONE), LEADS, FOUR));
    }

    @Test
    void aDoubleClickIsNoQuarrel() {
        var read = byForm(Severity.S2);
        var click = order(read, "lead", Act.ACKNOWLEDGED, "");
        var done = read.with(read.take(click, LEADS, FOUR).orElseThrow());

        assertEquals(Optional.empty(), done.take(click, LEADS, FOUR));
        assertTrue(done.isDoneBy(click));
        assertFalse(done.isDoneBy(order(read, "deputy", Act.ACKNOWLEDGED, "")));
    }

    @Test
    void aDecisionThatIsTakenBackCanBeMadeAnew() {
        var decided = after(byForm(Severity.S1), "lead", Act.DECIDED, DONE);
        var opposed = after(decided, "deputy", Act.OPPOSED, "");

        assertEquals(Optional.empty(), opposed.decision());
        assertFalse(after(opposed, "deputy", Act.DECIDED, DONE).isClosed());
    }

    @Test
    void nothingFollowsTheEnd() {
        var closed = after(byForm(Severity.S4), "lead", Act.DECIDED, DONE);

        assertEquals(Optional.empty(), closed.take(order(closed, "deputy", Act.NOTED, ""), LEADS, FOUR));
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "ANSWER"})
    void whatItsAuthorMarkedForTheSafetyTeamAloneNeverGoesBack(Way way) {
        var marked = about(way);

        assertFalse(marked.isReturnable());
        assertEquals(Optional.empty(), marked.take(order(marked, "lead", Act.DECIDED, "RETURN"), LEADS, FOUR));
    }

    @Test
    void norDoesWhatTheyMarkedAfterSomebodyWantedItBack() {
        var returned = after(escalated(Severity.S2), "lead", Act.DECIDED, "RETURN");
        var marked = confided(returned);

        assertTrue(after(returned, "deputy", Act.SIGNED, "").settled().returned());
        assertEquals(Optional.empty(), marked.take(order(marked, "deputy", Act.SIGNED, ""), LEADS, FOUR));
        assertFalse(marked.settled().returned());
        assertTrue(after(
                        after(after(marked, "deputy", Act.OPPOSED, ""), "deputy", Act.DECIDED, DONE),
                        "lead",
                        Act.SIGNED,
                        "")
                .isClosed());
    }

    @Test
    void whatIsHiddenUntilTheLeadHasReadItGoesBackToTheQueue() {
        for (var way : List.of(Way.MODERATOR, Way.POST))
            assertTrue(
                    after(about(way), "lead", Act.DECIDED, "RETURN").settled().returned());
        var told = byForm(Severity.S3);

        assertEquals(Optional.empty(), told.take(order(told, "lead", Act.DECIDED, "RETURN"), LEADS, FOUR));
    }
}
