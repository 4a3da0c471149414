package rostrum.people;

import java.util.Optional;

/** How old and from where, for counting. */
public record Demographic(ParticipantKey key, AgeBand band, Region region, Optional<Development> development) {}
