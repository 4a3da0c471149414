package rostrum.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Reports of harm that are still open: escalated contributions, and what somebody told with the help form. */
public record EscalationsPage(List<Escalation> open, List<Problem> problems) implements Page {

    /**
     * One of them.
     *
     * @param kind none for what was told with the help form
     * @param by who escalated it; empty for the help form
     * @param reach how the person wants to be reached; empty if not said
     * @param country a code; empty if not said
     */
    public record Escalation(
            String id,
            Contribution.@Nullable Kind kind,
            String place,
            String words,
            Language language,
            @Nullable Reason reason,
            String by,
            Instant at,
            String reach,
            String country) {}

    @Override
    public int status() {
        return Problem.status(problems);
    }

    EscalationsPage with(List<Problem> found) {
        return new EscalationsPage(open, found);
    }
}
