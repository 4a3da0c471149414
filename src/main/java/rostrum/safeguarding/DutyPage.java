package rostrum.safeguarding;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Who is called about cases, and where. */
public record DutyPage(List<Duty> duties, boolean saved, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
