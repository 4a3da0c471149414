package rostrum.people;

/** The six regions of the Union. */
public enum Region {
    AFR,
    AMS,
    ARB,
    ASP,
    CIS,
    EUR,
    /** Where somebody did not say the country. */
    UNKNOWN;

    /** The key of its name: {@code people.region.AFR}. */
    public String key() {
        return "people.region." + name();
    }
}
