package rostrum.moderation.waiver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.moderation.Appealable;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Where the secretariat says why the record does not wait for those who could still ask for another look.
 *
 * @param waiting cases that a moderator has still to decide
 * @param appealable what is waived
 * @param waiver nothing until somebody decided it
 * @param reason as it was typed
 */
public record WaiverPage(
        Brief consultation,
        int waiting,
        Appealable appealable,
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
        return consultation.stage() == Stage.CLOSED && waiting == 0 && appealable.isAny() && waiver == null;
    }

    WaiverPage mending(String again, List<Problem> found) {
        return new WaiverPage(consultation, waiting, appealable, waiver, again, found);
    }
}
