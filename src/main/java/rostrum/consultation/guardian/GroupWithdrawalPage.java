package rostrum.consultation.guardian;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * A guardian told the facilitator that they take their agreement back.
 *
 * @param done whether that has just been done for somebody
 */
public record GroupWithdrawalPage(Brief consultation, String typed, boolean done, List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
