package rostrum.summary.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Answers;
import rostrum.budget.Guest;
import rostrum.budget.OtherNode;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.summary.Records;
import rostrum.summary.theme.Themes;

/** Searches for themes that do not come to their end: another node takes them up, or nobody wants them any more. */
@ExtendWith(ArquillianExtension.class)
class ThemeRunsIT {
    private static final String JOB = "themes";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    @Inject
    OtherNode other;

    @Inject
    ThemeRuns runs;

    @Inject
    Themer themer;

    private String consultation = "", page = "";
    private Guest editor;

    @BeforeEach
    void wasAnswered() throws SQLException {
        consultation = scenes.opened(Duration.ofDays(2), 0);
        for (var words : List.of("Schools should teach us safety", "Strangers write to me in games"))
            Answers.of(scenes.participant(consultation), consultation, words);
        scenes.tidy(consultation);
        consultations.close(consultation, "editor");
        records.freeze(consultation);
        editor = scenes.staff("editor");
        page = "/desk/consultations/" + consultation + "/theme-runs";
        other.takes(JOB);
    }

    @AfterEach
    void isOver() throws SQLException {
        other.gives(JOB);
    }

    @Test
    void whatADeadNodeBeganIsBegunAgainAndFindsTheSame() throws SQLException {
        asks();
        themer.run();
        var undisturbed = runs.lastDone(consultation).orElseThrow();

        asks();
        var lost = runs.take().orElseThrow();
        assertTrue(runs.advance(lost, 2, 5));
        other.diesOf(JOB);
        awaitsAnotherThan(undisturbed);

        var again = runs.found(runs.lastDone(consultation).orElseThrow());
        assertEquals(runs.found(undisturbed), again);
        assertEquals(lost.run(), runs.lastDone(consultation).orElseThrow());
        assertFalse(runs.advance(lost, 3, 5), "who was taken for dead is not heard any more");
        runs.keep(lost, new Found(again.themes(), List.of()));
        assertEquals(again, runs.found(lost.run()));
    }

    @Test
    void whatIsNotWantedAnyMoreStopsAndKeepsNothing() {
        asks();
        var begun = runs.take().orElseThrow();
        assertTrue(runs.advance(begun, 2, 5));

        assertEquals(
                303, editor.sends(page + "/" + begun.run() + "/cancellation").status());

        assertFalse(runs.advance(begun, 3, 5));
        runs.keep(begun, new Found(new Themes(List.of(), List.of()), List.of()));
        assertEquals(RunState.CANCELLED, state());
        assertEquals(Optional.empty(), runs.lastDone(consultation));
        assertEquals(Optional.empty(), runs.take());

        asks();
        themer.run();
        assertNotEquals(begun.run(), runs.lastDone(consultation).orElseThrow());
    }

    @Test
    void whatThreeNodesDiedOfIsGivenUp() {
        asks();
        for (int node = 1; node <= 3; node++)
            assertEquals(node, runs.take().orElseThrow().attempt());

        assertEquals(Optional.empty(), runs.take());
        assertEquals(RunState.FAILED, state());
    }

    private void asks() {
        assertEquals(303, editor.sends(page, "resolution", "1").status());
    }

    private RunState state() {
        return runs.latest(consultation).orElseThrow().state();
    }

    private void awaitsAnotherThan(String run) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (runs.lastDone(consultation).orElseThrow().equals(run)) {
            assertTrue(System.nanoTime() < end, "in time");
            Thread.onSpinWait();
        }
    }
}
