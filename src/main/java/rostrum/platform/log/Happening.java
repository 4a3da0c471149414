package rostrum.platform.log;

/**
 * What is about to stand in a log, before it has its number.
 *
 * @param subject what it is about; by that it is found again
 * @param detail a JSON object
 */
public record Happening(Kind kind, String subject, String detail) {}
