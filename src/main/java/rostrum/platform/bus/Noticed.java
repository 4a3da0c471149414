package rostrum.platform.bus;

/** A node tells all of them, itself too, that there is something to look at. */
public record Noticed(String words) {}
