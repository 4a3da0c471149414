package rostrum.people;

/** How old and from where, for counting. */
public record Demographic(ParticipantKey key, AgeBand band, Region region) {}
