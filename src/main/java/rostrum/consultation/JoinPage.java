package rostrum.consultation;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * What this is about, and the door.
 *
 * @param shared whether others use this device
 */
public record JoinPage(Brief consultation, String typed, boolean shared, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
