package rostrum.publishing.editing;

import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Page;
import rostrum.publishing.Saved;

/**
 * What editors had written once.
 *
 * @param last whether it is the one that counts
 */
public record VersionPage(Brief consultation, Saved version, boolean last) implements Page {
    public boolean isReleased() {
        return consultation.stage().isAfter(Stage.ANALYSED);
    }
}
