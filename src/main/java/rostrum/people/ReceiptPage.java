package rostrum.people;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Asks for a receipt, to come back with.
 *
 * @param shared whether others use this device
 */
public record ReceiptPage(String typed, boolean shared, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
