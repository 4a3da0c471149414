package rostrum.consultation;

/** How far a consultation has come. */
public enum Stage {
    DRAFT,
    ANNOUNCED,
    OPEN,
    CLOSED,
    ANALYSED,
    RELEASED,
    ARCHIVED;

    /** The key of its name. */
    public String key() {
        return "consultation.stage." + name();
    }

    public boolean isAfter(Stage other) {
        return compareTo(other) > 0;
    }
}
