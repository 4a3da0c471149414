package rostrum.safeguarding;

/** How a report of harm reached us. */
public enum Way {
    /** The help form, which needs nothing; whoever brings a group uses it, too. */
    HELP,
    /** Somebody read a post and it worried them. */
    POST,
    /** Somebody wants the safety team to read their own post. */
    OWN,
    /** Somebody wants the safety team to read their own answer. */
    ANSWER,
    /** A moderator escalated what they read. */
    MODERATOR,
    /** Triage found it in what somebody said, and nobody has read it yet. */
    TRIAGE;

    public String key() {
        return "safeguarding.way." + name();
    }
}
