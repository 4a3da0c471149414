package rostrum.people;

/** A visit ended by the participant's own act. {@code visit} is the digest that names it. */
public record Left(String visit) {}
