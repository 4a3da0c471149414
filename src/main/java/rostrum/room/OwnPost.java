package rostrum.room;

import java.time.Instant;
import rostrum.moderation.State;
import rostrum.platform.Language;

/**
 * A post as its author sees it while nobody else does.
 *
 * @param before how many wait before it
 * @param reason key of the rule in the author's words, or empty
 */
public record OwnPost(
        String id,
        boolean statement,
        State state,
        String words,
        Language language,
        Instant at,
        int before,
        String reason) {
    boolean isWithTheLead() {
        return state == State.ESCALATED;
    }
}
