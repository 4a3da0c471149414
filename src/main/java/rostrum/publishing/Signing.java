package rostrum.publishing;

/** What came of a signature. */
public enum Signing {
    FIRST,
    RELEASED,
    SAME_PERSON,
    NO_PUBLISHER,
    /** The draft is not what this person read. */
    CHANGED,
    NOT_READY;

    boolean isRefused() {
        return this != FIRST && this != RELEASED;
    }

    /** The key of why not. */
    String key() {
        return "publishing.refused." + name();
    }
}
