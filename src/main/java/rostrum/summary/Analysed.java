package rostrum.summary;

import java.time.Instant;

/** A frozen record's hash, when it was frozen, and what may be told of it. */
public record Analysed(String hash, Instant frozenAt, Analysis analysis) {}
