package rostrum.consultation;

import java.util.List;
import java.util.Map;
import rostrum.people.AgeBand;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Two neutral questions, nothing preselected, and a third one where the law of the country cuts an age band.
 *
 * @param ask the consent age to ask about, or 0
 */
public record AboutYouPage(
        Brief consultation,
        List<AgeBand> bands,
        Map<String, String> countries,
        String band,
        String country,
        int ask,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
