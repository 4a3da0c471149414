package rostrum.moderation;

/** Where a contribution stands. It is visible to others if and only if it is approved. */
public enum State {
    QUEUED,
    APPROVED,
    REJECTED,
    ESCALATED,
    WITHDRAWN;

    public String key() {
        return "moderation.state." + name();
    }
}
