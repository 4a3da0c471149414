package rostrum.publishing;

import java.time.Instant;

/**
 * A version of what editors wrote.
 *
 * @param by who saved it; empty where it is older than versions are
 */
public record Saved(int number, String by, Instant at, Written written) {}
