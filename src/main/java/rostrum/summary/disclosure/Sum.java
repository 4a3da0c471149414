package rostrum.summary.disclosure;

import java.util.Arrays;

/** Some unknowns added up, and others taken away. */
final class Sum {
    private final int[] added;
    private final int[] taken;

    private Sum(int[] added, int[] taken) {
        this.added = added;
        this.taken = taken;
    }

    static Sum of(int... added) {
        return new Sum(added, new int[0]);
    }

    /** What both add and take away falls out. */
    Sum minus(Sum other) {
        return new Sum(
                without(join(added, other.taken), join(taken, other.added)),
                without(join(taken, other.added), join(added, other.taken)));
    }

    Sum plus(Sum other) {
        return new Sum(join(added, other.added), join(taken, other.taken));
    }

    int[] added() {
        return added;
    }

    int[] taken() {
        return taken;
    }

    int in(int[] point) {
        int sum = 0;
        for (int unknown : added) sum += point[unknown];
        for (int unknown : taken) sum -= point[unknown];
        return sum;
    }

    /** Whether the other adds all that this adds. */
    boolean isPartOf(Sum other) {
        return Arrays.stream(added).allMatch(one -> Arrays.stream(other.added).anyMatch(some -> some == one));
    }

    private static int[] join(int[] some, int[] others) {
        var all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    private static int[] without(int[] some, int[] others) {
        return Arrays.stream(some)
                .filter(one -> Arrays.stream(others).noneMatch(other -> other == one))
                .toArray();
    }
}
