package rostrum.publishing.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Where the secretariat notes what the group did with one point. */
public record OutcomePage(
        Brief consultation,
        Point point,
        String key,
        Optional<Response> response,
        String day,
        Map<Language, String> reasons,
        List<Problem> problems)
        implements Page {
    static OutcomePage of(Brief consultation, Point point, OutcomeForm typed) {
        return new OutcomePage(
                consultation,
                point,
                typed.key(),
                typed.response(),
                typed.typedDay(),
                typed.reasons(),
                typed.problems());
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }
}
