package rostrum.room.log;

/**
 * How far a log has come.
 *
 * @param epoch names this history of the room; after a backup was restored it is another one
 */
public record Head(String room, String epoch, long seq) {}
