package rostrum.moderation.waiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Owner;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.moderation.Gate;
import rostrum.platform.Id;
import rostrum.summary.Freezer;

/** A record waits until nobody can ask for another look any more, or until somebody says why it does not. */
@ExtendWith(ArquillianExtension.class)
class WaiverIT {
    private static final Pattern CONTRIBUTION = Pattern.compile("/me/contributions/[0-9a-z]+");
    private static final String REASON = "The meeting was moved to tomorrow.";

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Inject
    Consultations consultations;

    @Inject
    Freezer freezer;

    @Inject
    Gate gate;

    private Scene scene;
    private Guest author;
    private Guest editor;
    private String words = "";
    private String desk = "";
    private String appeal = "";

    @BeforeEach
    void somethingIsRefusedAndItCloses() {
        scene = scenes.open(1);
        author = scene.participant();
        editor = scene.staff("editor");
        desk = "/desk/consultations/" + scene.consultation();
        words = "Refused " + Id.fresh();
        author.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", words, "key", Id.fresh());
        scene.decides(scene.staff("moderator-1"), words, "do", "reject", "reason", "R07", "note", "");
        scenes.tidy(scene.consultation());
        appeal = appealOf(author.opens("/me/data").answer().body());
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void theRecordWaitsUntilTheWeekOfTheLastDecisionIsOver() throws SQLException {
        consultations.close(scene.consultation(), "editor");
        freezer.run();

        assertFalse(isFrozen(), "its author has a week");
        assertEquals(1, gate.appealable(scene.consultation(), Instant.EPOCH).decisions());
        assertTrue(editor.opens(desk + "/record").answer().body().contains("can still be appealed: fewer than 10."));
        assertEquals(409, editor.opens(desk + "/draft").status());

        owner.does("update decision set decided_at = decided_at - interval '7 days' where case_id in"
                + " (select id from moderation_case where words = '" + words + "')");
        freezer.run();

        assertTrue(isFrozen());
        assertFalse(editor.opens(desk + "/draft").answer().body().contains("could still be appealed"));
    }

    @Test
    void anAppealKeepsItOpenAndItsAnswerEndsTheWaiting() {
        consultations.close(scene.consultation(), "editor");
        assertEquals(303, author.sends(appeal, "words", "It is true").status());
        freezer.run();
        assertFalse(isFrozen(), "another moderator has to look");
        assertEquals(409, editor.sends(desk + "/waiver", "reason", REASON).status(), "an appeal is not waived");

        scene.decides(scene.staff("moderator-2"), words, "do", "reject", "reason", "R07", "note", "");
        freezer.run();

        assertTrue(isFrozen(), "nobody can ask twice");
    }

    @Test
    void whatNobodyCouldAskAboutKeepsNothingOpen() throws SQLException {
        owner.does("update moderation_case set together = true where words = '" + words + "'");
        consultations.close(scene.consultation(), "editor");

        freezer.run();

        assertTrue(isFrozen());
    }

    @Test
    void whoeverDoesNotWaitSaysWhyAndEverybodyReadsIt() throws SQLException {
        assertEquals(409, editor.sends(desk + "/waiver", "reason", REASON).status(), "it is open");
        consultations.close(scene.consultation(), "editor");
        assertEquals(422, editor.sends(desk + "/waiver", "reason", " ").status());
        for (var path : List.of("/record", "/waiver"))
            assertTrue(toProgram(path).matches(".*\"decisions\":\\{[^}]*\"rounded\":0}.*"), toProgram(path));
        var tooLong = editor.sends(desk + "/waiver", "reason", "a".repeat(501));
        assertEquals(422, tooLong.status());
        assertTrue(tooLong.answer().body().contains("a".repeat(501)), "nothing typed is lost");
        assertTrue(author.opens(appeal).answer().body().contains("Ask another moderator"));

        assertEquals(303, editor.sends(desk + "/waiver", "reason", REASON).status());
        freezer.run();

        assertTrue(isFrozen());
        var kept = author.opens("/me/data").answer().body();
        assertTrue(kept.contains("before your seven days were over") && kept.contains(appeal), kept);
        var late = author.opens(appeal).answer().body();
        assertTrue(late.contains("before your seven days were over") && late.contains(REASON), late);
        assertFalse(late.contains("Ask another moderator"), late);
        assertFalse(late.contains("You can disagree for seven days"), late);
        var refused = author.sends(appeal, "words", "Typed in vain");
        assertEquals(409, refused.status());
        assertTrue(refused.answer().body().contains("before your seven days were over"));
        assertTrue(refused.answer().body().contains("Typed in vain"));
        var record = editor.opens(desk + "/record").answer().body();
        assertTrue(record.contains(REASON) && record.contains("could still be appealed"), record);
        assertTrue(editor.opens(desk + "/draft")
                .answer()
                .body()
                .contains("could still be appealed when it was made: fewer than 10."));
        assertEquals(
                "1",
                owner.asks("select count(*) from frozen_record where consultation = '" + scene.consultation()
                        + "' and content like '%unawaited" + "\t1\t" + REASON + "%'"));
        assertEquals(409, editor.sends(desk + "/waiver", "reason", REASON).status(), "once");
    }

    /** In the half hour in which answers may be finished, or after an appeal of somebody else. */
    @Test
    void whoIsRefusedAfterItWasWaivedHasAWeekAllTheSame() throws SQLException {
        consultations.close(scene.consultation(), "editor");
        owner.does("insert into appeal_waiver (consultation, reason, language, waived_by, waived_at) values ('"
                + scene.consultation() + "', '" + REASON + "', 'EN', 'editor', now() - interval '1 hour')");
        freezer.run();

        assertFalse(isFrozen());
        var record = editor.opens(desk + "/record").answer().body();
        assertTrue(record.contains("can still be appealed: fewer than 10."), record);
        assertFalse(record.contains(desk + "/waiver"), record);
        assertTrue(author.opens(appeal).answer().body().contains("Ask another moderator"));
    }

    /** The page on which the author asks for another look. */
    private static String appealOf(String kept) {
        return CONTRIBUTION
                .matcher(kept)
                .results()
                .map(MatchResult::group)
                .map(at -> at + "/appeal")
                .findFirst()
                .orElseThrow();
    }

    private String toProgram(String path) {
        return editor.asks(desk + path).answer().body().replaceAll("\\s", "");
    }

    private boolean isFrozen() {
        return consultations.find(scene.consultation()).orElseThrow().isSealed();
    }
}
