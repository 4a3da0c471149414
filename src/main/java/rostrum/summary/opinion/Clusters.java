package rostrum.summary.opinion;

import java.util.Arrays;
import java.util.List;
import rostrum.platform.Seeded;
import rostrum.summary.partition.Partition;

/**
 * Points that lie together: k-means (Lloyd 1982), begun by k-means++ (Arthur and Vassilvitskii 2007) several times over from
 * seeds that are always the same; the tightest is kept.
 */
final class Clusters {
    private static final int STARTS = 10;
    private static final int MOST_TURNS = 100;
    private static final long SEED = 2007;

    private final double[] x;
    private final double[] y;
    private final double[] centreX;
    private final double[] centreY;
    private final int[] nearest;

    private Clusters(List<Point> points, int count) {
        x = points.stream().mapToDouble(Point::x).toArray();
        y = points.stream().mapToDouble(Point::y).toArray();
        centreX = new double[count];
        centreY = new double[count];
        nearest = new int[x.length];
    }

    /** At most this many; fewer where not so many points differ. */
    static Partition of(List<Point> points, int count) {
        var random = new Seeded(SEED);
        var clusters = new Clusters(points, count);
        var tightest = clusters.nearest.clone();
        var least = Double.MAX_VALUE;
        for (int start = 0; start < STARTS; start++) {
            clusters.begin(random.apart());
            clusters.settle();
            var spread = clusters.spread();
            if (spread >= least) continue;
            least = spread;
            tightest = clusters.nearest.clone();
        }
        return Partition.of(tightest);
    }

    /** The first centre anywhere, each further one more likely the farther it lies from all before. */
    private void begin(Seeded random) {
        var far = new double[x.length];
        Arrays.fill(far, Double.MAX_VALUE);
        put(0, random.below(x.length));
        for (int next = 1; next < centreX.length; next++) {
            var all = 0.0;
            for (int at = 0; at < far.length; at++) all += far[at] = Math.min(far[at], square(at, next - 1));
            put(next, drawn(far, random.share() * all));
        }
    }

    private void put(int centre, int at) {
        centreX[centre] = x[at];
        centreY[centre] = y[at];
    }

    private static int drawn(double[] weights, double where) {
        for (int at = 0; at < weights.length; at++) {
            where -= weights[at];
            if (where < 0) return at;
        }
        return weights.length - 1;
    }

    private void settle() {
        Arrays.fill(nearest, -1);
        for (int turn = 0; turn < MOST_TURNS && assign(); turn++) move();
    }

    private boolean assign() {
        var moved = false;
        for (int at = 0; at < nearest.length; at++) {
            var best = 0;
            var least = square(at, 0);
            for (int centre = 1; centre < centreX.length; centre++) {
                var square = square(at, centre);
                if (square >= least) continue;
                least = square;
                best = centre;
            }
            moved |= nearest[at] != best;
            nearest[at] = best;
        }
        return moved;
    }

    /** An empty cluster keeps its centre. */
    private void move() {
        var sumX = new double[centreX.length];
        var sumY = new double[centreX.length];
        var sizes = new int[centreX.length];
        for (int at = 0; at < nearest.length; at++) {
            sumX[nearest[at]] += x[at];
            sumY[nearest[at]] += y[at];
            sizes[nearest[at]]++;
        }
        for (int centre = 0; centre < sizes.length; centre++) {
            if (sizes[centre] == 0) continue;
            centreX[centre] = sumX[centre] / sizes[centre];
            centreY[centre] = sumY[centre] / sizes[centre];
        }
    }

    private double square(int at, int centre) {
        var across = x[at] - centreX[centre];
        var up = y[at] - centreY[centre];
        return across * across + up * up;
    }

    private double spread() {
        var sum = 0.0;
        for (int at = 0; at < nearest.length; at++) sum += square(at, nearest[at]);
        return sum;
    }
}
