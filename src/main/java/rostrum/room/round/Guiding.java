package rostrum.room.round;

/**
 * Who changes how a talk is run.
 *
 * @param seen the version of what was before their eyes: if somebody else was quicker, nothing happens
 */
public record Guiding(String room, long seen, String who) {}
