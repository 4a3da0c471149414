package rostrum.consultation;

import java.util.List;
import rostrum.people.AgeBand;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Whether somebody has reached the consent age, where the law of the country cuts their age band. The two answers before
 * it stand.
 */
public record OneMorePage(Brief consultation, AgeBand band, String country, int age, List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
