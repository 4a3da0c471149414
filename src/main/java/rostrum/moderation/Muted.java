package rostrum.moderation;

import java.time.Instant;

/**
 * A moderator asks the author of a rejected contribution to pause. Fired inside the transaction of the rejection. If an
 * appeal shows the contribution after all, the pause is over.
 */
public record Muted(Contribution.Kind kind, String contribution, Instant until) {}
