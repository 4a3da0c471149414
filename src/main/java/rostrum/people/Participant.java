package rostrum.people;

import java.util.Set;
import rostrum.platform.Language;

/**
 * What the other rooms of the house may know of a young person who takes part.
 *
 * @param removed whether they may not take part any more: then nothing they agreed to holds
 * @param country for showing them help where they are, and for nothing else; ISO 3166, or XX
 */
public record Participant(
        ParticipantKey key,
        String consultation,
        AgeBand band,
        String country,
        Language language,
        Pseudonym pseudonym,
        Set<Assent> assents,
        boolean removed) {

    public boolean agreedTo(Assent assent) {
        return !removed && assents.contains(assent);
    }
}
