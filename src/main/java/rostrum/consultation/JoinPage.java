package rostrum.consultation;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** What this is about, and the door. */
public record JoinPage(Brief consultation, String typed, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
