package rostrum.people;

import java.util.Optional;

/**
 * What somebody said at the age gate.
 *
 * @param country ISO 3166 code, or XX for who would rather not say
 * @param reached whether they have reached the consent age of their country; empty unless it had to be asked
 */
public record AgeAnswer(AgeBand band, String country, Optional<Boolean> reached) {

    /** @param inGroup whether a facilitator vouches for the papers of everybody who comes with this invitation */
    public Admission admission(boolean inGroup) {
        var alone = Admission.of(band, country);
        if (inGroup) return alone.inGroup();
        return reached.map(alone::after).orElse(alone);
    }

    /** All that is kept of the third answer. Of whom nobody asked it, because a group vouches, it is assumed. */
    public boolean guardianNeeded() {
        var alone = admission(false);
        return alone != Admission.WELCOME && alone != Admission.PUBLIC;
    }

    public AgeAnswer reached(boolean said) {
        return new AgeAnswer(band, country, Optional.of(said));
    }
}
