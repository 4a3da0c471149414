package rostrum.summary.opinion;

import java.util.Arrays;

/**
 * Which of many findings may be told, so that of those told on average at most one in twenty is an accident (Benjamini and
 * Hochberg, “Controlling the False Discovery Rate”, Journal of the Royal Statistical Society B 57, 1995).
 */
final class Discoveries {
    static final double FALSE_RATE = 0.05;

    private Discoveries() {}

    /** The largest chance that still counts as a finding; below nought where none does. */
    static double bound(double... chances) {
        var sorted = chances.clone();
        Arrays.sort(sorted);
        for (int at = sorted.length; at > 0; at--)
            if (sorted[at - 1] <= FALSE_RATE * at / sorted.length) return sorted[at - 1];
        return -1;
    }
}
