package rostrum.summary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.moderation.waiver.Awaited;
import rostrum.moderation.waiver.LeftBehind;
import rostrum.moderation.waiver.Waiver;
import rostrum.platform.Page;
import rostrum.platform.disclosure.Count;

/**
 * The record of a consultation for the secretariat.
 *
 * @param waiting cases that a moderator has still to decide; nothing where there is none
 * @param awaited what its authors can still have looked at again
 * @param leftBehind what was begun and is not in it as long as nobody finishes it; nothing once it is frozen
 * @param waiver nothing as long as nobody decided not to wait for them
 * @param analysed nothing until the record is frozen
 * @param holding what is left of it
 */
public record RecordPage(
        Brief consultation,
        Optional<Count> waiting,
        boolean isFinishing,
        Optional<Awaited> awaited,
        List<LeftBehind> leftBehind,
        @Nullable Waiver waiver,
        @Nullable Analysed analysed,
        Holding holding)
        implements Page {
    /** Nothing but the week in which authors may ask for another look is in the way. */
    public boolean isPending() {
        return isClosed() && analysed == null && waiting.isEmpty() && awaited.isPresent();
    }

    public boolean isCleared() {
        return holding == Holding.CLEARED;
    }

    public boolean isClosed() {
        return consultation.stage().isAfter(Stage.OPEN);
    }
}
