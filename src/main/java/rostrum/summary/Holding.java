package rostrum.summary;

/** What there is of a record. */
public enum Holding {
    /** It is not frozen. */
    NOTHING,
    WHOLE,
    /** Its hash and its tables; what people answered and wrote was deleted. */
    CLEARED
}
