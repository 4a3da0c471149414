package rostrum.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Where the staff stop everything, and let it go on. */
public record StopPage(@Nullable Standstill now, String typed, List<Problem> problems) implements Page {

    /** Nothing is taken since then. */
    public record Standstill(Instant since, String by, String why) {}

    @Override
    public int status() {
        return Problem.status(problems);
    }
}
