package rostrum.consultation;

import java.util.List;
import rostrum.people.Assent;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Separate choices, none ticked beforehand. */
public record AssentPage(Brief consultation, List<Assent> choices, List<Assent> picked, List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
