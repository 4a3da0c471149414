package rostrum.platform.disclosure;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What may leave the house as a number. These bounds are printed in every document; nothing loosens them.
 *
 * <p>What holds: no number between 1 and 9 leaves, zero is told like any small number, every other count is rounded, a
 * total by itself, and shares come from what is shown. Rounding alone is not enough (four times 13 of 52 shows that a
 * fifth cell is 0), so {@link Suppression} looks at each table, and {@code summary.disclosure} at all tables of a record
 * together, with an intruder who may be one of the people. The counts of moderation are one table, and only guarded as such.
 */
public final class Disclosure {
    /** Fewer people than this are never counted out. */
    public static final int CELL = 10;
    /** All other counts are rounded to a multiple of this. */
    public static final int ROUNDING = 5;
    /** The fewest people in a region or age band that is shown by itself. */
    public static final int GROUP = 30;
    /** The fewest people who answered a question that is broken down. */
    public static final int QUESTION = 30;
    /** The fewest new people in every published group between two releases. */
    public static final int NEW = 20;
    /** How far apart the least and the most that is possible for a hidden count must be. */
    public static final int WIDTH = 5;
    /** With fewer people than this, rounding moves a share by several points. */
    public static final int COARSE = 100;
    /** Shares beyond these are not told. */
    public static final int LEAST_SHARE = 5;

    public static final int MOST_SHARE = 95;

    private static final int HALF = 50;

    private Disclosure() {}

    public static Count count(int people) {
        return people < CELL ? Count.FEWER : new Count((people + ROUNDING / 2) / ROUNDING * ROUNDING);
    }

    /** From figures that are shown anyway, never from true ones. */
    public static Share share(Count part, Count base) {
        if (part.isHidden() || base.isHidden()) return Share.UNTOLD;
        var percent = (200 * part.rounded() + base.rounded()) / (2 * base.rounded());
        if (percent < LEAST_SHARE) return Share.UNDER;
        if (percent > MOST_SHARE) return Share.OVER;
        return Share.of(percent);
    }

    /**
     * Of a whole that is shown by its parts only. Where some of them are fewer than ten, it is a bound that anybody can
     * reckon from what is shown, and not told where it would say less than half.
     *
     * @param part one of the parts
     */
    public static Share share(Count part, List<Count> parts) {
        if (parts.contains(Count.WITHHELD)) return Share.UNTOLD;
        if (!parts.contains(Count.FEWER)) return share(part, new Count(sum(parts, Count::rounded)));
        var fewest = sum(parts, Count::least) - part.least();
        var most = sum(parts, Count::most) - part.most();
        return part.isFewer()
                ? under(100 * part.most() / (part.most() + fewest) + 1)
                : over((100 * part.least() - 1) / (part.least() + most));
    }

    private static int sum(List<Count> parts, ToIntFunction<Count> bound) {
        return parts.stream().mapToInt(bound).sum();
    }

    private static Share under(int percent) {
        return percent > HALF ? Share.UNTOLD : new Share(Share.Kind.UNDER, Math.max(LEAST_SHARE, percent));
    }

    private static Share over(int percent) {
        return percent < HALF ? Share.UNTOLD : new Share(Share.Kind.OVER, Math.min(MOST_SHARE, percent));
    }
}
