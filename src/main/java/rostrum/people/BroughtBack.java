package rostrum.people;

import java.util.List;
import java.util.function.Predicate;

/**
 * A backup may have undone what was decided since. Fired at every start, inside the transaction that erases again.
 *
 * @param isErased whether who holds a receipt with this digest was erased, or never let in
 * @param withdrawn who had stopped taking part, by the ledger
 */
public record BroughtBack(Predicate<String> isErased, List<ParticipantKey> withdrawn) {}
