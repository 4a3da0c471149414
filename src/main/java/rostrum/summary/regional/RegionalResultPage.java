package rostrum.summary.regional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.moderation.State;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * One result from elsewhere: what was read of it, or what became of it.
 *
 * @param conversation what waits to be taken in; empty where it was taken, or is no conversation
 * @param standings of its words, once it was taken in
 */
public record RegionalResultPage(
        Brief consultation,
        BroughtResult result,
        Optional<Conversation> conversation,
        Map<State, Integer> standings,
        List<Flaws.Flaw> flaws)
        implements Page {
    /** What was read of an export: how much of it there is, and the words that moderators will read. */
    public record Conversation(List<PolisExport.Statement> statements, int rejected, int people, int votes) {
        static Conversation of(PolisExport export) {
            return new Conversation(
                    export.statements(),
                    export.rejected(),
                    export.people(),
                    export.ballots().size());
        }
    }

    @Override
    public List<Problem> toMend() {
        return Flaws.beside(List.of(), flaws);
    }

    @Override
    public int status() {
        return Problem.status(toMend());
    }

    public boolean isOpen() {
        return !consultation.isSealed();
    }

    /** Taken in, so many of its words still wait for a moderator. */
    public int waiting() {
        return standings.entrySet().stream()
                .filter(standing -> standing.getKey().isOpen())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int approved() {
        return standings.getOrDefault(State.APPROVED, 0);
    }

    public int words() {
        return standings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
