package rostrum.room;

/** Whether a room is still to come, going on, standing still with the whole house, or over. */
public enum Phase {
    BEFORE,
    OPEN,
    STOPPED,
    CLOSED;

    Phase still() {
        return this == OPEN ? STOPPED : this;
    }
}
