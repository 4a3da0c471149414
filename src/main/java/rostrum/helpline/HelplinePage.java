package rostrum.helpline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * The lines of one country, what is proposed for them, and what was.
 *
 * @param reader who looks: nobody approves their own proposal
 */
public record HelplinePage(
        String country,
        List<Helpline> lines,
        List<Proposed> history,
        String reader,
        LocalDate today,
        Form typed,
        List<Problem> problems)
        implements Page {

    /** One proposal. It waits as long as {@code approved} is nothing. */
    public record Proposed(
            String id,
            Helpline line,
            boolean removal,
            String by,
            Instant at,
            @Nullable Boolean approved,
            @Nullable String settledBy,
            @Nullable Instant settledAt) {
        public boolean waits() {
            return approved == null;
        }
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
