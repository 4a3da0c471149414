package rostrum.consultation;

import java.time.Instant;

/** A consultation takes nothing new any more. Fired inside the transaction that closes it. */
public record Closed(String consultation, Instant at) {}
