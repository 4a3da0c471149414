package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.moderation.State;
import rostrum.platform.Language;

class StatementTest {
    private static final Instant NOW = Instant.parse("2026-08-14T14:00:00Z");

    private final Statement statement = new Statement("s", new Topic(), "Age checks are fair.", Language.EN, NOW);

    @Test
    void cannotBeVotedOnUnread() {
        assertFalse(statement.open(NOW));
        assertEquals(Optional.of(No.STATEMENT_CLOSED), statement.refusesVotes());
    }

    @Test
    void opensWhenItIsApproved() {
        statement.decided(State.APPROVED, "");

        assertTrue(statement.open(NOW));
        assertEquals(Optional.empty(), statement.refusesVotes());
    }

    @Test
    void leavesVotingWhileItIsHiddenAndComesBack() {
        statement.decided(State.APPROVED, "");
        statement.open(NOW);

        assertTrue(statement.decided(State.ESCALATED, ""));
        assertFalse(statement.isShown());
        assertEquals(Optional.of(No.STATEMENT_CLOSED), statement.refusesVotes());
        assertFalse(statement.decided(State.QUEUED, ""), "it was hidden before");

        assertFalse(statement.decided(State.APPROVED, ""));
        assertTrue(statement.open(NOW));
        assertEquals(Optional.empty(), statement.refusesVotes());
    }

    @Test
    void isShownAgainButNotVotedOnWhereVotingIsOver() {
        statement.decided(State.APPROVED, "");
        statement.open(NOW);
        statement.decided(State.ESCALATED, "");
        statement.close(NOW);

        statement.decided(State.APPROVED, "");

        assertFalse(statement.open(NOW));
        assertTrue(statement.isShown());
        assertEquals(Optional.of(No.STATEMENT_CLOSED), statement.refusesVotes());
    }

    @Test
    void neverOpensWhenItIsRejected() {
        statement.decided(State.REJECTED, "");

        assertFalse(statement.open(NOW));
    }

    @Test
    void keepsItsVotesOnceItIsClosed() {
        statement.decided(State.APPROVED, "");
        statement.open(NOW);

        statement.close(NOW.plusSeconds(1));

        assertEquals(Optional.of(No.STATEMENT_CLOSED), statement.refusesVotes());
    }

    /** Only what somebody in the room could read can worry them. */
    @Test
    void isShownFromItsOpeningUntilItIsTakenBack() {
        statement.decided(State.APPROVED, "");
        assertFalse(statement.isShown());

        statement.open(NOW);
        assertTrue(statement.isShown());
        statement.close(NOW);
        assertTrue(statement.isShown());

        statement.takeBack(NOW);
        assertFalse(statement.isShown());
    }
}
