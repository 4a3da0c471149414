package rostrum.people;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Asks staff who they are. */
public record SignInPage(String name, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
