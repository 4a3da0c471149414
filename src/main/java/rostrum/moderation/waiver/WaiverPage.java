package rostrum.moderation.waiver;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.disclosure.Count;

/**
 * Where the secretariat says why the record does not wait for those who could still ask for another look.
 *
 * @param waiting cases that a moderator has still to decide; nothing where there is none
 * @param awaited what is waived
 * @param leftBehind what was begun and will not be in the record
 * @param waiver nothing until somebody decided it
 * @param reason as it was typed
 */
public record WaiverPage(
        Brief consultation,
        Optional<Count> waiting,
        Optional<Awaited> awaited,
        List<LeftBehind> leftBehind,
        @Nullable Waiver waiver,
        String reason,
        List<Problem> problems)
        implements Page {
    public static final int MOST = 500;

    @Override
    public int status() {
        return Problem.status(problems);
    }

    /** Only when it is known what is waived: everything else is decided. */
    public boolean isOffered() {
        return consultation.stage() == Stage.CLOSED && waiting.isEmpty() && awaited.isPresent() && waiver == null;
    }

    WaiverPage mending(String again, List<Problem> found) {
        return new WaiverPage(consultation, waiting, awaited, leftBehind, waiver, again, found);
    }
}
