package rostrum.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator's decision. Fired inside the transaction that makes it, so that whoever observes it writes in the same
 * one. The state may be QUEUED: the safeguarding lead sent an escalated one back, and it waits again. It may be ESCALATED
 * for what was approved: from now on nobody reads it but the lead; and HIDDEN: nobody reads it until a moderator has.
 *
 * @param reason why not, where it was rejected or escalated
 * @param words what others read instead of the author's own, where those were redacted or others agreed; or empty
 */
public record Decided(
        Contribution.Kind kind,
        String contribution,
        String consultation,
        State state,
        @Nullable Reason reason,
        String words,
        Instant at) {}
