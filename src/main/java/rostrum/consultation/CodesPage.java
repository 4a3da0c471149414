package rostrum.consultation;

import java.util.List;
import rostrum.people.Invitations;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Invitation codes: made here, shown once.
 *
 * @param invited how many were made and used so far
 * @param codes in readable groups; empty until a batch was asked for
 */
public record CodesPage(
        Brief consultation, Invitations.Count invited, String count, List<String> codes, List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
