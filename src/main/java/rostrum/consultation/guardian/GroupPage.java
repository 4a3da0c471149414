package rostrum.consultation.guardian;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.people.guardian.Bringing;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * The place of an adult who brings a group: for how many there are papers, and codes for them.
 *
 * @param sent what was typed, so that nothing is lost
 */
public record GroupPage(Brief consultation, Bringing group, boolean isOpen, Form sent, List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
