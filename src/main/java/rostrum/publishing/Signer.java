package rostrum.publishing;

/** A member of staff who signs. */
public record Signer(String name, boolean publisher) {}
