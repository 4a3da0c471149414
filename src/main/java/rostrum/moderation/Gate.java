package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one way in: every contribution is handed to the gate and nothing comes out of it but decisions of moderators
 * ({@link Decided}). It never knows who contributes.
 */
@ApplicationScoped
public class Gate {
    @Inject
    Cases cases;

    @Inject
    Duties duties;

    /** Puts a contribution into the queue, in the caller's transaction. */
    public Verdict judge(Contribution contribution) {
        return cases.open(contribution);
    }

    /**
     * The author takes it back; it works until somebody has decided. Fires {@link Decided} with WITHDRAWN.
     * Call it before you touch a row of your own: moderators take the same two locks in this order.
     */
    public boolean withdraw(Contribution.Kind kind, String id) {
        return cases.withdraw(kind, id);
    }

    /** How many cases of the same consultation wait before this one. */
    public int waitingBefore(String caseId) {
        return cases.waitingBefore(caseId);
    }

    /** How many cases of a consultation are not decided yet (escalated ones do not count). */
    public int waiting(String consultation) {
        return cases.waiting(consultation);
    }

    /** Whether two moderators are on duty, so that rooms may take posts. */
    public boolean isKept() {
        return duties.count() >= Duties.ENOUGH;
    }
}
