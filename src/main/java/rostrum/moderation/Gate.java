package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import rostrum.people.Kept;
import rostrum.people.ParticipantKey;
import rostrum.platform.Language;

/**
 * The one way in: every contribution is handed to the gate and nothing comes out of it but decisions of moderators
 * ({@link Decided}). It never knows who contributes.
 */
@ApplicationScoped
public class Gate {
    @Inject
    Cases cases;

    @Inject
    Arrivals arrivals;

    @Inject
    Doubts doubts;

    @Inject
    Queues queues;

    @Inject
    Duties duties;

    @Inject
    Backlogs backlogs;

    @Inject
    Appeals appeals;

    @Inject
    Rejections rejections;

    /** The name under which what a person says is handed in: it leads to nobody. */
    public String author(ParticipantKey who) {
        return arrivals.author(who);
    }

    /** Puts a contribution into the queue, or before the safeguarding lead, in the caller's transaction. */
    public Verdict judge(Contribution contribution) {
        return judge(List.of(contribution)).get(0);
    }

    /** Puts all of them into the queue in one statement; the verdicts come in the same order. */
    public List<Verdict> judge(List<Contribution> contributions) {
        return contributions.isEmpty() ? List.of() : arrivals.open(contributions);
    }

    /** The same for what an adult typed in for others: it came on that day, and nothing tells in which order. */
    public List<Verdict> judgeTyped(List<Contribution> contributions) {
        return contributions.isEmpty() ? List.of() : arrivals.openTyped(contributions);
    }

    /** The same for what a group said with one voice: nobody can be asked whether other words say the same. */
    public List<Verdict> judgeTogether(List<Contribution> contributions) {
        return contributions.isEmpty() ? List.of() : arrivals.openTogether(contributions);
    }

    /**
     * The author takes it back, unread or approved. Fires {@link Decided} with WITHDRAWN.
     * Call it before you touch a row of your own: moderators take the same two locks in this order.
     */
    public boolean withdraw(Contribution.Kind kind, String id) {
        return cases.withdraw(kind, id);
    }

    /** The same whatever its kind, and also for what was approved. */
    public boolean withdraw(String contribution) {
        return cases.withdraw(contribution);
    }

    /** Cuts what leads from the cases to these contributions, and empties them; answers how many cases there were. */
    public int erase(Collection<String> contributions) {
        return contributions.isEmpty() ? 0 : cases.erase(contributions);
    }

    /** What became of contributions, for their author. */
    public Map<String, Kept.Standing> standings(Collection<String> contributions, boolean sealed, Language reader) {
        return contributions.isEmpty() ? Map.of() : appeals.standings(contributions, sealed, reader);
    }

    /**
     * The author wants the safety team to read it: it leaves queue and room, and nobody decides it but the safeguarding
     * lead. Fires {@link Decided} with ESCALATED. The report itself is opened by the caller.
     */
    public boolean worry(Contribution.Kind kind, String id) {
        return cases.worry(kind, id);
    }

    /**
     * A reader tells of harm: it is hidden until the safeguarding lead has read it. What the same person tells later changes
     * nothing; whoever has hidden too much lately hides nothing alone, and moderators read it before all others. Fires {@link
     * Decided} with ESCALATED where it is hidden. The report itself is opened by the caller: about the contribution, or, where
     * this answers false, with all else that this reader told of.
     *
     * @param teller a name that leads to nobody, and is the same whenever the same person tells of the same thing
     * @param reader the same for whatever this person tells of
     * @param danger whether the reader says that somebody is in danger now: that always hides
     */
    public boolean report(Contribution.Kind kind, String id, String teller, String reader, boolean danger) {
        return cases.report(kind, id, teller, reader, danger);
    }

    /**
     * A reader finds it against the rules: the first to say so hides it until a moderator has read it again. Fires
     * {@link Decided} with HIDDEN. Nobody hides it after that.
     *
     * @param teller as for {@link #report}
     */
    public boolean flag(Contribution.Kind kind, String id, String teller) {
        return doubts.flag(kind, id, teller);
    }

    /** Whether others could ever read it. */
    public boolean wasShown(Contribution.Kind kind, String id) {
        return queues.wasShown(kind, id);
    }

    /** Whether its author disagreed with a rejection. */
    public boolean wasAppealed(String contribution) {
        return appeals.wasAsked(contribution);
    }

    /** Keys of what the authors read of those that the safety team has, or has closed. */
    public Map<String, Fate> fates(Collection<String> contributions) {
        return contributions.isEmpty() ? Map.of() : appeals.fates(contributions);
    }

    /** How many cases of the same consultation wait before each of these; none where nothing is said. */
    public Map<String, Integer> waitingBefore(List<String> caseIds) {
        return caseIds.isEmpty() ? Map.of() : queues.waitingBefore(caseIds);
    }

    /** How many cases of a consultation are not decided yet (escalated ones do not count). */
    public int waiting(String consultation) {
        return queues.waiting(consultation);
    }

    /** Decisions made after that moment whose authors can still ask for another look, and have not. */
    public Appealable appealable(String consultation, Instant after) {
        return rejections.appealable(consultation, after);
    }

    /** Whether there is any of them. */
    public boolean isAppealable(String consultation, Instant after) {
        return rejections.isAppealable(consultation, after);
    }

    /** Whether two moderators are on duty, so that rooms may take posts. */
    public boolean isKept() {
        return duties.count() >= Duties.ENOUGH;
    }

    /** After how many seconds talks in this language should take more; 0 where they may at once. */
    public int crowdedFor(Language language) {
        return backlogs.crowdedFor(language);
    }
}
