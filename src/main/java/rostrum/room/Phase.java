package rostrum.room;

/** Whether a room is still to come, going on or over. */
public enum Phase {
    BEFORE,
    OPEN,
    CLOSED
}
