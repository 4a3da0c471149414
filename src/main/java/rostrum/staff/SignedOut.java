package rostrum.staff;

/** A colleague has gone for now: what was held in that name is free again. */
public record SignedOut(String name) {}
