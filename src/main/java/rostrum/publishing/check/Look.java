package rostrum.publishing.check;

/** Who looked at words that rules took for a detail of somebody, and why they may stay. */
public record Look(String by, String reason) {}
