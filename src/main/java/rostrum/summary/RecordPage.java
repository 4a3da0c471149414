package rostrum.summary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Page;

/**
 * The record of a consultation for the secretariat.
 *
 * @param waiting cases that a moderator has still to decide
 * @param analysed nothing until the record is frozen
 * @param holding what is left of it
 */
public record RecordPage(
        Brief consultation, int waiting, @Nullable Analysed analysed, Holding holding) implements Page {
    static RecordPage of(Brief consultation, int waiting, Optional<Analysed> analysed, Holding holding) {
        return new RecordPage(consultation, waiting, analysed.orElse(null), holding);
    }

    public boolean isCleared() {
        return holding == Holding.CLEARED;
    }

    public boolean isClosed() {
        return consultation.stage().isAfter(Stage.OPEN);
    }
}
