package rostrum.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Language;

/**
 * What one room of the house keeps about participants. Every room that keeps something answers for it here: it tells it,
 * takes it back and destroys it. All of it happens in the caller's transaction.
 */
public interface Belongings {
    /** Where its parts stand among the others, from 0; erasing goes the other way round. */
    int place();

    List<Kept> of(Participant who, Language reader);

    /** Who gave this post or answer, if it is kept here and somebody still stands behind it. */
    default Optional<ParticipantKey> author(String contribution) {
        return Optional.empty();
    }

    /** Those of these posts and answers that are kept here and still have somebody who stands behind them. */
    default Set<String> authored(Collection<String> contributions) {
        return Set.of();
    }

    /** Takes out of everything what was said, and leaves it to its author to read. Only before the record is frozen. */
    void takeBack(ParticipantKey who);

    /** Destroys everything; answers how many rows of which table went. */
    Map<String, Integer> erase(ParticipantKey who);
}
