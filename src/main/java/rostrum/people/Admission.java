package rostrum.people;

/** What the age gate says. */
public enum Admission {
    /** May go on. */
    WELCOME,
    /** The consent age of the country cuts the band: one more question, answered yes or no. */
    ASK,
    /** A guardian would have to agree as well. */
    GUARDIAN,
    /** Under ten: only in a group that an adult brings. */
    GROUP,
    /** Adults read the public pages. */
    PUBLIC;

    /**
     * Two neutral answers, no birth date (source: the consent ages in {@code countries.properties}; under 13 always with
     * a guardian).
     */
    public static Admission of(AgeBand band, String country) {
        var age = Countries.consentAge(country);
        return switch (band) {
            case UNDER_10 -> GROUP;
            case FROM_25 -> PUBLIC;
            case FROM_18 -> WELCOME;
            case FROM_10 -> GUARDIAN;
            case FROM_13 -> between(age, 13, 15);
            case FROM_16 -> between(age, 16, 17);
        };
    }

    private static Admission between(int age, int youngest, int oldest) {
        if (age <= youngest) return WELCOME;
        return age <= oldest ? ASK : GUARDIAN;
    }
}
