package rostrum.room.log;

/** A room's log is longer now. */
public record Advanced(String room) {}
