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

    /** The drawing beside its name. */
    public String icon() {
        return switch (this) {
            case QUEUED -> "clock";
            case APPROVED -> "ok";
            case REJECTED -> "no";
            case ESCALATED -> "note";
            case WITHDRAWN -> "ring";
        };
    }
}
