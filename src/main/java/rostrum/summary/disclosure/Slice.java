package rostrum.summary.disclosure;

/**
 * Which people a figure counts: those of these regions and bands who gave one of these answers, each a set of bits.
 *
 * @param answers of one answer its bit; {@link #NONE}, {@link #ANSWERED} or {@link #ALL}
 */
public record Slice(int regions, int bands, long answers) {
    public static final int EVERYWHERE = -1;
    /** Who gave no answer. */
    public static final long NONE = 1L << 62;
    /** Who gave any answer. */
    public static final long ANSWERED = NONE - 1;

    public static final long ALL = ANSWERED | NONE;
    static final long NOBODY = 0;

    public static final Slice EVERYBODY = new Slice(EVERYWHERE, EVERYWHERE, ALL);

    /** Whether it counts people, whatever their answer. */
    boolean isPopulation() {
        return answers == ALL || answers == ANSWERED;
    }

    boolean isWithin(Slice other) {
        return !equals(other)
                && (regions & ~other.regions) == 0
                && (bands & ~other.bands) == 0
                && (answers & ~other.answers) == 0;
    }

    /** Whether both are told by nothing but where people are from, and share some of it, and neither is within the other. */
    boolean crosses(Slice other) {
        return bands == EVERYWHERE
                && other.bands == EVERYWHERE
                && answers == ALL
                && other.answers == ALL
                && (regions & other.regions) != 0
                && (regions & ~other.regions) != 0
                && (other.regions & ~regions) != 0;
    }

    Slice in(Slice other) {
        return new Slice(regions & other.regions, bands, answers);
    }

    Slice outside(Slice other) {
        return new Slice(regions & ~other.regions, bands, answers);
    }

    /** The same people by another answer. */
    public Slice of(long other) {
        return new Slice(regions, bands, other);
    }

    public boolean tellsRegions() {
        return regions != EVERYWHERE;
    }

    public boolean tellsBands() {
        return bands != EVERYWHERE;
    }
}
