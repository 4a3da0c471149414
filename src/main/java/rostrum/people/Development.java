package rostrum.people;

/** The two groups that the United Nations tell countries apart by. Who did not say their country is in neither. */
public enum Development {
    /** Least developed countries. */
    LDC,
    OTHER;

    /** The key of its name: {@code people.development.LDC}. */
    public String key() {
        return "people.development." + name();
    }
}
