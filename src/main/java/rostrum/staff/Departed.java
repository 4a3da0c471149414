package rostrum.staff;

/** A colleague does not do this work any more, as of now: what was held in that name is free again. */
public record Departed(String name) {}
