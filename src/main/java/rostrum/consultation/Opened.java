package rostrum.consultation;

import java.time.Instant;

/** A consultation takes answers and posts from now on. Fired inside the transaction that opens it. */
public record Opened(String consultation, Instant at) {}
