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

    /** The drawing beside its name. */
    public String icon() {
        return switch (this) {
            case DRAFT -> "note";
            case ANNOUNCED -> "clock";
            case CLOSED -> "lock";
            case ANALYSED -> "half";
            case OPEN, RELEASED, ARCHIVED -> "ok";
        };
    }

    public boolean isAfter(Stage other) {
        return compareTo(other) > 0;
    }
}
