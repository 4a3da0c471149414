package rostrum.summary;

import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.moderation.Appealable;
import rostrum.moderation.waiver.Waiver;
import rostrum.platform.Page;

/**
 * The record of a consultation for the secretariat.
 *
 * @param waiting cases that a moderator has still to decide
 * @param appealable what its authors can still have looked at again
 * @param waiver nothing as long as nobody decided not to wait for them
 * @param analysed nothing until the record is frozen
 * @param holding what is left of it
 */
public record RecordPage(
        Brief consultation,
        int waiting,
        boolean isFinishing,
        Appealable appealable,
        @Nullable Waiver waiver,
        @Nullable Analysed analysed,
        Holding holding)
        implements Page {
    /** Nothing but the week in which authors may ask for another look is in the way. */
    public boolean isPending() {
        return isClosed() && analysed == null && waiting == 0 && appealable.isAny();
    }

    public boolean isCleared() {
        return holding == Holding.CLEARED;
    }

    public boolean isClosed() {
        return consultation.stage().isAfter(Stage.OPEN);
    }
}
