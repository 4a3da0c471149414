package rostrum.people;

/** Nothing is left of somebody in the house. Fired inside the transaction that erases. */
public record Erased(ParticipantKey who, Erasure certificate) {}
