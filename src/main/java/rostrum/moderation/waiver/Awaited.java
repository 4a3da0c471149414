package rostrum.moderation.waiver;

import java.time.Instant;
import java.util.Optional;
import rostrum.moderation.Appealable;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

/**
 * Of how many decisions somebody can still ask for another look, as the secretariat is told: one refusal among a few would
 * point at its author.
 *
 * @param until when the last of them stands
 */
public record Awaited(Count decisions, Instant until) {
    static Optional<Awaited> of(Appealable appealable) {
        return Optional.ofNullable(appealable.until())
                .filter(until -> appealable.isAny())
                .map(until -> new Awaited(Disclosure.count(appealable.decisions()), until));
    }
}
