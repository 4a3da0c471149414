package rostrum.people;

/** What the age gate says. */
public enum Admission {
    /** May go on. */
    WELCOME,
    /** The consent age of the country cuts the band: one more question, answered yes or no. */
    ASK,
    /** A guardian has to agree as well. */
    GUARDIAN,
    /** Under ten: only in a group that an adult brings. */
    GROUP,
    /** Adults read the public pages. */
    PUBLIC;

    /**
     * Two neutral answers, no birth date (source: the consent ages in {@code consent-ages.yaml}; under 13 always with a
     * guardian).
     */
    public static Admission of(AgeBand band, String country) {
        return at(band, Countries.consentAge(country));
    }

    static Admission at(AgeBand band, int consentAge) {
        return switch (band) {
            case UNDER_10 -> GROUP;
            case FROM_25 -> PUBLIC;
            case FROM_18 -> WELCOME;
            case FROM_10 -> GUARDIAN;
            case FROM_13 -> between(consentAge, 13, 15);
            case FROM_16 -> between(consentAge, 16, 17);
        };
    }

    /** Once the question was answered. */
    Admission after(boolean reached) {
        if (this != ASK) return this;
        return reached ? WELCOME : GUARDIAN;
    }

    /** Where a facilitator holds the papers of everybody's guardian nothing more is asked; it makes no adult younger. */
    Admission inGroup() {
        return this == PUBLIC ? PUBLIC : WELCOME;
    }

    private static Admission between(int age, int youngest, int oldest) {
        if (age <= youngest) return WELCOME;
        return age <= oldest ? ASK : GUARDIAN;
    }
}
