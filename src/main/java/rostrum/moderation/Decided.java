package rostrum.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator's decision. Fired inside the transaction that makes it, so that whoever observes it writes in the same
 * one. The state may be QUEUED: the safeguarding lead sent an escalated one back, and it waits again. It may be ESCALATED
 * for what was approved: from now on nobody reads it but the lead.
 *
 * @param reason why not, where it was rejected or escalated
 */
public record Decided(
        Contribution.Kind kind,
        String contribution,
        String consultation,
        State state,
        @Nullable Reason reason,
        Instant at) {}
