package rostrum.summary.disclosure;

import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

/** Whole numbers of people from the least to the most, both included. */
public record Range(int least, int most) {
    /** More people than ever take part. */
    static final int UNBOUNDED = 1_000_000;

    static final Range ANY = new Range(0, UNBOUNDED);
    static final Range SOMEBODY = new Range(1, UNBOUNDED);

    /** The true counts that are printed like this. */
    public static Range of(Count shown) {
        return new Range(shown.least(), shown.most());
    }

    static Range exactly(int people) {
        return new Range(people, people);
    }

    int width() {
        return most - least;
    }

    boolean holds(int people) {
        return least <= people && people <= most;
    }

    Range and(Range other) {
        return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }

    Range or(int people) {
        return new Range(Math.min(least, people), Math.max(most, people));
    }

    /** Whether of a group this large and one within it that is that large it is certain that they differ by one to nine. */
    public static boolean tellsFew(Count group, Count within) {
        if (group.isHidden() || within.isHidden()) return false;
        var difference = of(group).minus(of(within));
        return difference.least >= 1 && difference.most < Disclosure.CELL;
    }

    Range plus(Range other) {
        return new Range(least + other.least, Math.min(UNBOUNDED, most + other.most));
    }

    Range minus(Range other) {
        return new Range(least - other.most, most - other.least);
    }
}
