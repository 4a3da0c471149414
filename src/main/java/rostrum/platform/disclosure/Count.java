package rostrum.platform.disclosure;

import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;

/**
 * How many people, as far as it may be told: a multiple of five; or fewer than ten, then 0 stands here; or withheld
 * lest a small count be computed, then -1.
 */
public record Count(int rounded) {
    public static final Count FEWER = new Count(0);
    public static final Count WITHHELD = new Count(-1);

    private static final int UNBOUNDED = 1_000_000;

    public boolean isHidden() {
        return rounded <= 0;
    }

    public boolean isFewer() {
        return rounded == 0;
    }

    /** The same in every language: {@code 145}, {@code <10}, or nothing where it is withheld. */
    public String code() {
        return isFewer() ? "<10" : isHidden() ? "" : Integer.toString(rounded);
    }

    /** As a reader reads it in a table. */
    public String words(Language language) {
        if (isFewer()) return Words.say(language, "summary.fewer", Map.of());
        return isHidden() ? Words.say(language, "summary.share.UNTOLD", Map.of()) : Integer.toString(rounded);
    }

    /** The smallest true count that may look like this. */
    public int least() {
        return isHidden() ? 0 : Math.max(Disclosure.CELL, rounded - Disclosure.ROUNDING / 2);
    }

    /** The largest; where it is withheld, more than ever take part. */
    public int most() {
        return isFewer() ? Disclosure.CELL - 1 : isHidden() ? UNBOUNDED : rounded + Disclosure.ROUNDING / 2;
    }
}
