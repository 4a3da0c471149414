package rostrum.consultation;

import java.util.List;
import java.util.Map;
import rostrum.people.AgeBand;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Two neutral questions, nothing preselected. */
public record AboutYouPage(
        Brief consultation,
        List<AgeBand> bands,
        Map<String, String> countries,
        String band,
        String country,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
