package rostrum.room.log;

/**
 * What is about to stand in a log, before it has its number.
 *
 * @param subject id of the post or statement, or of the room itself
 * @param detail a JSON object
 */
public record Happening(Kind kind, String subject, String detail) {}
