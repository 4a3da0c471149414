package rostrum.room;

import java.time.Instant;
import rostrum.moderation.Fate;
import rostrum.moderation.State;
import rostrum.platform.Language;

/**
 * A post as its author sees it while nobody else does.
 *
 * @param shown what others read instead of its words, or empty
 * @param before how many wait before it
 * @param reason key of the rule in the author's words, or empty
 * @param fate whether it is kept from everybody
 */
public record OwnPost(
        String id,
        boolean statement,
        State state,
        String words,
        String shown,
        Language language,
        Instant at,
        int before,
        String reason,
        Fate fate) {
    public boolean isWaiting() {
        return state == State.QUEUED;
    }

    /** Told by its author, or by a moderator who is worried about its author. */
    public boolean isWithTheLead() {
        return state == State.ESCALATED && fate == Fate.OPEN;
    }
}
