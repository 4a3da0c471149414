package rostrum.people;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Asks for a receipt, to come back with. */
public record ReceiptPage(String typed, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
