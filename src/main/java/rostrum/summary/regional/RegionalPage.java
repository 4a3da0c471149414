package rostrum.summary.regional;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Results from elsewhere that were brought into a consultation, and the form for more.
 *
 * @param flaws what is wrong with the files that were sent just now
 */
public record RegionalPage(Brief consultation, List<BroughtResult> results, RegionalForm typed, List<Flaws.Flaw> flaws)
        implements Page {
    @Override
    public List<Problem> problems() {
        return typed.problems();
    }

    @Override
    public List<Problem> toMend() {
        return Flaws.beside(problems(), flaws);
    }

    @Override
    public int status() {
        return Problem.status(problems());
    }

    public boolean isOpen() {
        return !consultation.isSealed();
    }
}
