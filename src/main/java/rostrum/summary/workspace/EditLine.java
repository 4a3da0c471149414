package rostrum.summary.workspace;

import java.time.Instant;
import rostrum.summary.theme.Edit;

/**
 * An edit in the list of all.
 *
 * @param undoneBy empty while it stands
 */
public record EditLine(int number, Edit edit, String madeBy, Instant madeAt, String undoneBy) {
    public boolean stands() {
        return undoneBy.isEmpty();
    }
}
