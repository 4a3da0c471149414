package rostrum.consultation;

import java.time.Instant;

/** A consultation stands still from now on, or goes on again. Fired inside the transaction that says so. */
public record Stopped(String consultation, boolean still, Instant at) {}
