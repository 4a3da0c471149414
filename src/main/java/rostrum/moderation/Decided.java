package rostrum.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator's decision. Fired inside the transaction that makes it, so that whoever observes it writes in the same
 * one.
 *
 * @param reason why not, where it was rejected
 */
public record Decided(
        Contribution.Kind kind, String contribution, String consultation, State state, @Nullable Reason reason, Instant at) {}
