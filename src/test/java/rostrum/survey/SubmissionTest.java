package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.moderation.State;
import rostrum.platform.Language;

class SubmissionTest {
    private static final Instant FOUR = Instant.parse("2026-09-12T16:00:00Z");
    private static final Answer WORDS = new Answer(List.of(), "They think we never stop.", Optional.empty());
    private static final Answer PICKED = new Answer(List.of("a", "b"), "", Optional.empty());

    private final Submission submission = new Submission("s", "c", "p");

    @Test
    void keepsWhatWasPickedAndWritten() {
        keep("rules", PICKED);
        keep("wrong", WORDS);

        assertEquals(PICKED, submission.answers().get("rules"));
        assertEquals(WORDS, submission.answers().get("wrong"));
    }

    @Test
    void theLastWordHolds() {
        keep("wrong", WORDS);
        keep("wrong", Answer.NONE);

        assertEquals(Answer.NONE, submission.answers().get("wrong"));
    }

    @Test
    void onlyTextsGoToAModerator() {
        keep("rules", PICKED);
        keep("wrong", WORDS);

        assertEquals(List.of("They think we never stop."), sendWords());
    }

    @Test
    void sendingTwiceSendsOnce() {
        keep("wrong", WORDS);
        sendWords();

        assertEquals(List.of(), sendWords());
        assertEquals(Optional.of(FOUR), submission.sentAt());
    }

    @Test
    void nothingChangesAfterSending() {
        keep("rules", PICKED);
        sendWords();

        assertFalse(keep("rules", Answer.NONE));
        assertEquals(PICKED, submission.answers().get("rules"));
    }

    @Test
    void aTextGoesOutWithoutItsAuthorButWithTheLeaveToQuote() {
        var text = new FreeText("t", "wrong", " They ask too late. ", Language.EN, true);

        text.decided(State.APPROVED, "");

        assertEquals(new ApprovedText("t", "wrong", "They ask too late.", Language.EN, true), text.approved());
    }

    private boolean keep(String question, Answer answer) {
        var kept = submission.keep(
                question, answer, new FreeText("text-" + question, question, answer.words(), Language.EN, true));
        assertTrue(kept || submission.sentAt().isPresent());
        return kept;
    }

    private List<String> sendWords() {
        return submission.send(FOUR, List.of()).stream().map(FreeText::words).toList();
    }
}
