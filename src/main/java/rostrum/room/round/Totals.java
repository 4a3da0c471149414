package rostrum.room.round;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many chose what. While people still vote, figures are shown from thirty voters on and only renewed when at least twenty
 * more have come, so that nobody can tell one voter from the difference of two looks; below ten reads “fewer than ten”, all
 * else is rounded to five, and the total is rounded on its own (decisions 6 and 32).
 *
 * @param counts exact, one for each option
 */
public record Totals(List<Long> counts) {
    static final long FIRST = 30;
    static final long NEWS = 20;
    private static final long FEWEST = 10;
    private static final double STEP = 5;

    /** So much the true number may be above a rounded one. */
    static final long HALF = 2;

    public Totals {
        counts = List.copyOf(counts);
    }

    /** As it is kept: numbers with spaces between. */
    public static Totals of(String kept) {
        return new Totals(
                kept.isEmpty()
                        ? List.of()
                        : Arrays.stream(kept.split(" ")).map(Long::valueOf).toList());
    }

    public String kept() {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private long voters() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Whether these may be shown after those were, or after none were. */
    public boolean mayFollow(Totals shown) {
        return voters() >= FIRST && voters() - shown.voters() >= NEWS;
    }

    /** The same where only what was told is known: then twenty more have come for certain. */
    public boolean mayFollow(Figures shown) {
        return voters() >= FIRST && voters() - shown.most() >= NEWS;
    }

    /** What may be told of them. */
    public Figures figures() {
        return new Figures(counts.stream().map(Totals::rounded).toList(), rounded(voters()));
    }

    private static long rounded(long count) {
        return count < FEWEST ? 0 : Math.round(count / STEP) * 5;
    }
}
