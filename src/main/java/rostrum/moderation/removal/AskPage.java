package rostrum.moderation.removal;

import java.util.List;
import rostrum.moderation.Reason;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Where a moderator or a lead asks that the author of something be removed.
 *
 * @param of what they said, or its case
 * @param title of the consultation
 */
public record AskPage(String of, String title, Language spoken, AskForm typed, List<Problem> problems) implements Page {
    public List<Reason> reasons() {
        return Removal.REASONS;
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    AskPage mending(AskForm again, List<Problem> found) {
        return new AskPage(of, title, spoken, again, found);
    }
}
