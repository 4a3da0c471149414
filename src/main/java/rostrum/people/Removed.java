package rostrum.people;

/** Somebody may not take part in their consultation any more. Fired inside the transaction that decides it. */
public record Removed(ParticipantKey who) {}
