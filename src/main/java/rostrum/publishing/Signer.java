package rostrum.publishing;

/** A member of staff who signs. */
record Signer(String name, boolean publisher) {}
