package rostrum.people;

/** An invented name, made of words of a language: “Early Kite”. */
public record Pseudonym(String name) {}
