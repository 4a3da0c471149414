package rostrum.moderation.duty;

import java.util.List;
import java.util.Set;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * A moderator's own duty: which languages, what is left to the next ones, and how it was.
 *
 * @param reads none where all are read
 * @param note what was typed for those who come after
 * @param debrief what was typed for the safeguarding lead
 */
public record DutyPage(Set<Language> reads, String note, String debrief, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
