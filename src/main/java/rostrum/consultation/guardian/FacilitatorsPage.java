package rostrum.consultation.guardian;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.people.guardian.Bringing;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Who brings groups to a consultation, at the desk.
 *
 * @param code of who was added just now, in readable groups and never again; or empty
 * @param mayAdd whether anybody can still join
 */
public record FacilitatorsPage(
        Brief consultation,
        List<Bringing> facilitators,
        String organisation,
        String places,
        String code,
        boolean mayAdd,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
