package rostrum.moderation;

/** What its author reads of a contribution that was shown, or could have been, and is kept from everybody. */
public enum Fate {
    /** Nothing of the kind; its state says it all. */
    OPEN,
    /** A reader told of harm: hidden until a trained person has read it. */
    HIDDEN,
    /** The trained person has read it: never shown. */
    CLOSED;

    public String key() {
        return "moderation.fate." + name();
    }
}
