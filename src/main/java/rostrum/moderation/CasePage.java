package rostrum.moderation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * One case, as this moderator may see it.
 *
 * @param words empty where they are not this moderator's to read
 * @param lease to be presented with the decision; empty if the case is not this moderator's at this moment
 * @param left minutes for which the lease still holds
 * @param holder who else has it, or empty
 * @param lost whether an act came too late
 */
public record CasePage(
        String id,
        Contribution.Kind kind,
        String place,
        @Nullable AgeBand band,
        Language language,
        String words,
        State state,
        int version,
        long waited,
        String lease,
        long left,
        String holder,
        @Nullable Settled settled,
        String reason,
        List<Problem> problems,
        boolean lost)
        implements Page {

    /**
     * What was decided, and by whom.
     *
     * @param zone that of the meeting
     */
    public record Settled(State state, @Nullable Reason reason, String by, Instant at, ZoneId zone, int revision) {}

    @Override
    public int status() {
        return lost ? 409 : Problem.status(problems);
    }

    public boolean mine() {
        return !lease.isEmpty();
    }

    CasePage mending(List<Problem> found, Choice choice) {
        if (!mine()) return tooLate();
        return new CasePage(
                id,
                kind,
                place,
                band,
                language,
                words,
                state,
                version,
                waited,
                lease,
                left,
                holder,
                settled,
                choice.code(),
                found,
                false);
    }

    CasePage tooLate() {
        return new CasePage(
                id, kind, place, band, language, words, state, version, waited, lease, left, holder, settled, reason,
                problems, true);
    }

    /** Whether this very decision stands already: a second click is no quarrel. */
    boolean isSettledBy(Claim claim, Choice choice) {
        return settled != null
                && settled.by().equals(claim.moderator())
                && settled.state() == choice.state()
                && settled.revision() == claim.version();
    }
}
