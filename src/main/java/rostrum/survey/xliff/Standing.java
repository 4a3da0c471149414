package rostrum.survey.xliff;

/** What a translation is worth today. */
public enum Standing {
    /** Nobody has written it yet. */
    MISSING,
    /** By a machine or a person, and not yet read by somebody who grew up with the language. */
    DRAFT,
    REVIEWED,
    /** Of other English than today’s. */
    STALE
}
