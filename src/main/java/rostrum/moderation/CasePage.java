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
 * @param published what others read or read before instead, or empty
 * @param lease to be presented with the decision; empty if the case is not this moderator's at this moment
 * @param left minutes for which the lease still holds
 * @param holder who else has it, or empty
 * @param appeal why its author disagrees with the first decision, or empty
 * @param barred whether this moderator made that decision, so that another one takes the appeal
 * @param together whether a group said it, so that nobody can be asked to agree to other words
 * @param alike other cases that say the same in the same place, or nearly, and wait too
 * @param lost whether an act came too late
 * @param sight what triage saw in the words, where they are this moderator's to read
 */
public record CasePage(
        String id,
        Contribution.Kind kind,
        String place,
        @Nullable AgeBand band,
        Language language,
        String words,
        String published,
        State state,
        int version,
        long waited,
        String lease,
        long left,
        String holder,
        String appeal,
        boolean barred,
        boolean together,
        List<Alike> alike,
        @Nullable Settled settled,
        Typed typed,
        List<Problem> problems,
        boolean lost,
        Sight sight)
        implements Page {

    /**
     * What was decided, and by whom.
     *
     * @param was where it stood before
     * @param zone that of the meeting
     */
    public record Settled(
            State was, State state, @Nullable Reason reason, String by, Instant at, ZoneId zone, int revision) {}

    @Override
    public int status() {
        return lost ? 409 : Problem.status(problems);
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** Whether there is something to see where it can be folded away. */
    public boolean isTyped(String field, String words) {
        return isWrong(field) || !words.isEmpty();
    }

    public boolean mine() {
        return !lease.isEmpty();
    }

    /** Severe words are covered until asked for: what may have to be held, what was hidden, what the lead sent back. */
    public boolean covered() {
        return sight.hold()
                || state == State.HIDDEN
                || state == State.DOUBTED
                || settled != null && settled.was() == State.ESCALATED;
    }

    /** What says nearly the same as severe words is severe as well. */
    public boolean covers(Alike other) {
        return covered() || other.covered();
    }

    /** What others read or read before, in which words are struck: what was struck once stays so. */
    String shown() {
        return published.isEmpty() ? words : published;
    }

    public boolean mayPropose() {
        return state == State.QUEUED && !together;
    }

    /** Whether a reader found it against the rules. */
    public boolean flagged() {
        return state == State.HIDDEN && settled != null && settled.by().equals(Decision.READER);
    }

    /** Whether a reader told of harm in it, and a moderator hid it since: whoever has it in hand next knows. */
    public boolean hiddenOverDoubt() {
        return state == State.HIDDEN && settled != null && settled.was() == State.DOUBTED;
    }

    /** Whether a reader told of harm in it, and it is shown still. */
    public boolean doubted() {
        return state == State.DOUBTED;
    }

    /** Those that say the same letter for letter. */
    public List<String> same() {
        return Alike.ids(alike.stream().filter(one -> one.words().isEmpty()).toList());
    }

    /** Those that say nearly the same. */
    public List<Alike> near() {
        return alike.stream().filter(one -> !one.words().isEmpty()).toList();
    }

    CasePage mending(List<Problem> found, Choice choice) {
        return mine() ? with(alike, appeal, choice.typed(), found, false) : tooLate();
    }

    CasePage tooLate() {
        return with(alike, appeal, typed, problems, true);
    }

    CasePage appealed(String why) {
        return with(alike, why, typed, problems, lost);
    }

    CasePage beside(List<Alike> others) {
        return with(others, appeal, typed, problems, lost);
    }

    private CasePage with(List<Alike> others, String why, Typed again, List<Problem> found, boolean late) {
        return new CasePage(
                id, kind, place, band, language, words, published, state, version, waited, lease, left, holder, why,
                barred, together, others, settled, again, found, late, sight);
    }

    CasePage sighted(Sight seen) {
        if (words.isEmpty()) return this;
        return new CasePage(
                id, kind, place, band, language, words, published, state, version, waited, lease, left, holder, appeal,
                barred, together, alike, settled, typed, problems, lost, seen);
    }

    /** Whether this very decision stands already: a second click is no quarrel. */
    boolean isSettledBy(Claim claim, Choice choice) {
        return settled != null
                && settled.by().equals(claim.moderator())
                && settled.state() == choice.state()
                && settled.revision() == claim.version();
    }
}
