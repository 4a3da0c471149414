package rostrum.people;

import java.util.Set;
import rostrum.platform.Language;

/**
 * What somebody said on the way in.
 *
 * @param country ISO 3166 code, or XX for who would rather not say
 * @param assentText version of the text that was agreed to
 * @param guardianNeeded all that is kept of the question whether they have reached the consent age
 */
public record Joining(
        String consultation,
        Language language,
        AgeBand band,
        String country,
        Set<Assent> assents,
        String assentText,
        boolean guardianNeeded) {

    /** For who decides alone. */
    public Joining(
            String consultation,
            Language language,
            AgeBand band,
            String country,
            Set<Assent> assents,
            String assentText) {
        this(consultation, language, band, country, assents, assentText, false);
    }
}
