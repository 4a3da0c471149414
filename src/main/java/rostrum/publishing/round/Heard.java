package rostrum.publishing.round;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import rostrum.platform.disclosure.Count;

/**
 * What came of a round that is over, as far as it may be told.
 *
 * @param all how many said something
 * @param counts how many said that it is right ({@link Reading#RIGHT}), or in which section something is missing, by its code
 */
public record Heard(Instant from, Instant to, Count all, Map<String, Count> counts) {
    /** What is said by whoever finds nothing missing. */
    public static final String RIGHT = "right";

    public Heard {
        counts = new TreeMap<>(counts);
    }

    public Count right() {
        return counts.getOrDefault(RIGHT, Count.FEWER);
    }
}
