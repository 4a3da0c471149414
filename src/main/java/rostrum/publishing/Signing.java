package rostrum.publishing;

/** What came of a signature. */
public enum Signing {
    FIRST,
    RELEASED,
    /** Whoever decided what others may read does not also decide what leaves the house. */
    MODERATED,
    SAME_PERSON,
    NO_PUBLISHER,
    /** The draft is not what this person read. */
    CHANGED,
    NOT_READY,
    /** A rule that blocks is broken. */
    UNSOUND,
    /** Somebody else's signature was the second one. */
    ALREADY;

    boolean isRefused() {
        return this != FIRST && this != RELEASED;
    }

    /** The key of why not. */
    String key() {
        return this == ALREADY ? "publishing.already" : "publishing.refused." + name();
    }
}
