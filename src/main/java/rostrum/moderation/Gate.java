package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one way in: every contribution is handed to the gate and nothing comes out of it but decisions of moderators
 * ({@link Decided}). It never knows who contributes.
 */
@ApplicationScoped
public class Gate {

    /** Puts a contribution into the queue, in the caller's transaction. */
    public Verdict judge(Contribution contribution) {
        throw new UnsupportedOperationException();
    }

    /** The author takes it back; it works until somebody has decided. Fires {@link Decided} with WITHDRAWN. */
    public boolean withdraw(Contribution.Kind kind, String id) {
        throw new UnsupportedOperationException();
    }

    /** How many cases of the same consultation wait before this one. */
    public int waitingBefore(String caseId) {
        throw new UnsupportedOperationException();
    }

    /** How many cases of a consultation are not decided yet (escalated ones do not count). */
    public int waiting(String consultation) {
        throw new UnsupportedOperationException();
    }

    /** Whether two moderators are on duty, so that rooms may take posts. */
    public boolean isKept() {
        throw new UnsupportedOperationException();
    }
}
