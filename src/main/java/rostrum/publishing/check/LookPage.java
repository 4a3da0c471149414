package rostrum.publishing.check;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Words that rules took for a detail of somebody, and who looks at them. */
public record LookPage(Brief consultation, Flaw flaw, String reason, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
