package rostrum.survey.authoring;

import java.time.Instant;
import java.util.List;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.survey.Flaw;

/**
 * The surveys that are being written here, and what a new draft can begin from.
 *
 * @param omitted why nothing was taken of a file
 */
public record DraftsPage(
        List<Begun> drafts, List<Origin> origins, Form typed, List<Problem> problems, List<Flaw> omitted)
        implements Page {

    /**
     * One that somebody began.
     *
     * @param published as which version it went out; 0 while it can change
     */
    public record Begun(String id, String survey, String by, Instant at, int published) {}

    /** A survey whose next version can be begun, by its key among all that can be chosen. */
    public record Origin(String key, String code, int version, boolean published) {}

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
