package rostrum.helpline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import rostrum.platform.Id;
import rostrum.platform.Leak;

/**
 * Sees that more and more tell us of harm from one place, or from everywhere, in a short time. Nobody is refused or kept
 * waiting: what comes then is gathered, so that whoever reads it does not lose sight of the others. A crowd has a name by
 * chance, which tells nothing of the place.
 */
@ApplicationScoped
public class Crowds {
    /** Of a school of 300, one in five; then one a minute. */
    static final double MOST = 60;

    static final double A_SECOND = 1 / 60.0;

    /** From everywhere; above it only those are gathered from whose place several came before. */
    static final double MOST_OF_ALL = 600;

    static final double OF_ALL_A_SECOND = 1 / 6.0;
    static final double SEVERAL = 3;

    private static final String EVERYWHERE = "";

    private final Leak fromOnePlace = new Leak(A_SECOND);
    private final Leak fromEverywhere = new Leak(OF_ALL_A_SECOND);
    private final Map<String, String> names = new HashMap<>();

    /** Counts one more, and answers the crowd it belongs to; empty for almost all. */
    synchronized String of(String place, Instant now) {
        var before = fromOnePlace.level(place, now);
        names.keySet().removeIf(known -> isQuiet(known, now));
        fromOnePlace.take(place, MOST, now);
        var isOver = !fromEverywhere.take(EVERYWHERE, MOST_OF_ALL, now);
        if (before + 1 > MOST) return name(place);
        return isOver && before >= SEVERAL ? name(EVERYWHERE) : "";
    }

    private boolean isQuiet(String known, Instant now) {
        return known.equals(EVERYWHERE) ? fromEverywhere.level(known, now) == 0 : fromOnePlace.level(known, now) == 0;
    }

    private String name(String place) {
        return names.computeIfAbsent(place, fresh -> Id.fresh());
    }
}
