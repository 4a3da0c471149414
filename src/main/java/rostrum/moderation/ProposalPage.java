package rostrum.moderation;

import java.util.List;
import rostrum.people.Kept;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Where an author reads which other words a moderator proposes, and says yes or no.
 *
 * @param words what was said
 * @param proposal what would be shown
 */
public record ProposalPage(Kept.Standing standing, String words, String proposal, List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }

    ProposalPage unanswered() {
        return new ProposalPage(
                standing, words, proposal, List.of(Problem.of("answer", "moderation.proposal.answer-missing")));
    }
}
