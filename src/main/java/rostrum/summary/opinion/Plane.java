package rostrum.summary.opinion;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.R064Store;
import rostrum.platform.Seeded;

/**
 * The plane in which people differ most: two principal components (Pearson 1901) of their votes, where what somebody did not
 * say counts as what others said to it on average. Found by iteration on a subspace with Rayleigh and Ritz (Saad, “Numerical
 * Methods for Large Eigenvalue Problems”, 5.3); it begins at the same place each time, so it ends there, too. Where no
 * direction stands out it ends before it has found the best, and that is as good as another.
 */
final class Plane {
    private static final int WIDTH = 4;
    private static final int MOST_TURNS = 30;
    private static final double STILL = 1e-4;
    private static final long SEED = 1901;

    private final int statements;
    private final int[][] said;
    private final double[][] off;
    private double[] axes;

    private Plane(Votes votes) {
        statements = votes.statements().size();
        said = IntStream.range(0, votes.people().size())
                .mapToObj(votes::columns)
                .toArray(int[][]::new);
        off = off(votes);
        var chance = new Seeded(SEED);
        axes = orthonormal(DoubleStream.generate(chance::gaussian)
                .limit((long) WIDTH * statements)
                .toArray());
    }

    static Plane of(Votes votes) {
        var plane = new Plane(votes);
        var before = -1.0;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            var spread = plane.turn();
            if (Math.abs(spread - before) <= STILL * spread) break;
            before = spread;
        }
        return plane;
    }

    /**
     * Where everybody stands. Few votes leave people near the middle, so each is drawn outwards by √(statements ÷ votes), as
     * Polis does (Small and others, “Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces”, 2021).
     */
    List<Point> points() {
        return IntStream.range(0, said.length).mapToObj(this::point).toList();
    }

    private Point point(int row) {
        var outwards = Math.sqrt((double) statements / Math.max(1, said[row].length));
        var shadow = shadow(row);
        return new Point(outwards * upright(0) * shadow[0], outwards * upright(1) * shadow[1]);
    }

    /** An axis and its opposite are the same; its longest part points up. */
    private int upright(int axis) {
        var longest = 0.0;
        for (int at = axis; at < axes.length; at += WIDTH)
            if (Math.abs(axes[at]) > Math.abs(longest)) longest = axes[at];
        return longest < 0 ? -1 : 1;
    }

    /** One step nearer. Says how much of the spread the first two axes hold. */
    private double turn() {
        var next = new double[axes.length];
        var held = R064Store.FACTORY.make(WIDTH, WIDTH);
        for (int row = 0; row < said.length; row++) {
            var shadow = shadow(row);
            throwBack(row, shadow, next);
            for (int one = 0; one < WIDTH; one++)
                for (int other = 0; other < WIDTH; other++) held.add(one, other, shadow[one] * shadow[other]);
        }
        var eigen = Eigenvalue.R064.make(held, true);
        eigen.decompose(held);
        axes = orthonormal(rotated(next, eigen));
        return eigen.getEigenvalues().get(0).getReal()
                + eigen.getEigenvalues().get(1).getReal();
    }

    /** How far a row reaches along each axis. Only votes are looked at: all else is the average, which is nought here. */
    private double[] shadow(int row) {
        double first = 0, second = 0, third = 0, fourth = 0;
        for (int at = 0; at < said[row].length; at++) {
            var from = WIDTH * said[row][at];
            first += off[row][at] * axes[from];
            second += off[row][at] * axes[from + 1];
            third += off[row][at] * axes[from + 2];
            fourth += off[row][at] * axes[from + 3];
        }
        return new double[] {first, second, third, fourth};
    }

    private void throwBack(int row, double[] shadow, double[] next) {
        double first = shadow[0], second = shadow[1], third = shadow[2], fourth = shadow[3];
        for (int at = 0; at < said[row].length; at++) {
            var to = WIDTH * said[row][at];
            next[to] += off[row][at] * first;
            next[to + 1] += off[row][at] * second;
            next[to + 2] += off[row][at] * third;
            next[to + 3] += off[row][at] * fourth;
        }
    }

    private static double[] rotated(double[] axes, Eigenvalue<Double> eigen) {
        var turned = new double[axes.length];
        var vectors = eigen.getV();
        for (int start = 0; start < axes.length; start += WIDTH)
            for (int to = 0; to < WIDTH; to++)
                for (int from = 0; from < WIDTH; from++)
                    turned[start + to] += axes[start + from] * vectors.doubleValue(from, to);
        return turned;
    }

    /** Gram and Schmidt. What nothing is left of stays nought. */
    private static double[] orthonormal(double[] axes) {
        for (int axis = 0; axis < WIDTH; axis++) {
            var whole = Math.sqrt(dot(axes, axis, axis));
            for (int before = 0; before < axis; before++) add(axes, axis, before, -dot(axes, axis, before));
            var length = Math.sqrt(dot(axes, axis, axis));
            var scale = length <= 1e-9 * whole ? 0 : 1 / length;
            for (int at = axis; at < axes.length; at += WIDTH) axes[at] *= scale;
        }
        return axes;
    }

    private static void add(double[] axes, int to, int what, double times) {
        for (int at = 0; at < axes.length; at += WIDTH) axes[at + to] += times * axes[at + what];
    }

    private static double dot(double[] axes, int one, int other) {
        var sum = 0.0;
        for (int at = 0; at < axes.length; at += WIDTH) sum += axes[at + one] * axes[at + other];
        return sum;
    }

    /** How far each vote is from what was said to that statement on average. */
    private static double[][] off(Votes votes) {
        var sum = new double[votes.statements().size()];
        var count = new int[sum.length];
        var off = new double[votes.people().size()][];
        for (int row = 0; row < off.length; row++) {
            off[row] = votes.values(row);
            for (int at = 0; at < off[row].length; at++) {
                sum[votes.columns(row)[at]] += off[row][at];
                count[votes.columns(row)[at]]++;
            }
        }
        for (int row = 0; row < off.length; row++)
            for (int at = 0; at < off[row].length; at++) {
                var column = votes.columns(row)[at];
                off[row][at] -= sum[column] / count[column];
            }
        return off;
    }
}
