package rostrum.consultation.guardian;

import java.time.Instant;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.people.guardian.Waiting;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Secret;

/**
 * For a young person whose guardian has not answered yet.
 *
 * @param receipt in readable groups
 * @param arrived whether the mail server took the letter
 */
public record WaitingPage(
        Brief consultation,
        String receipt,
        boolean arrived,
        boolean mayWriteAgain,
        Instant until,
        String address,
        List<Problem> problems)
        implements Page {
    static WaitingPage of(Brief consultation, Secret receipt, Waiting waiting, String address, List<Problem> problems) {
        return new WaitingPage(
                consultation,
                receipt.readable(),
                waiting.arrived(),
                waiting.mayWriteAgain(),
                waiting.until(),
                address,
                problems);
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }
}
