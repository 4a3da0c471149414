package rostrum.staff;

import java.time.LocalDate;
import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** A colleague's own passkeys. */
public record PasskeysPage(List<Key> keys, String label, List<Problem> problems) implements Page {
    /** One key, as its owner calls it. */
    public record Key(String credential, String label, LocalDate madeOn) {}

    @Override
    public int status() {
        return Problem.status(problems);
    }
}
