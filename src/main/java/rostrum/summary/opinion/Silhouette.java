package rostrum.summary.opinion;

import java.util.List;
import java.util.stream.IntStream;
import rostrum.summary.partition.Partition;

/**
 * How well points sit in their clusters: near their own, far from the next (Rousseeuw, “Silhouettes”, Journal of
 * Computational and Applied Mathematics 20, 1987).
 *
 * @param mean from −1 to 1
 * @param error how far that would be off by chance: the standard error of the mean
 */
record Silhouette(double mean, double error) {
    /** Of more points every so many-th one is asked: the average hardly moves, and the work grows no more with the square. */
    private static final int MOST_ASKED = 500;

    static Silhouette of(List<Point> points, Partition partition) {
        var step = (points.size() + MOST_ASKED - 1) / MOST_ASKED;
        var distances = new Distances(points, partition);
        var asked = 0;
        var sum = 0.0;
        var squares = 0.0;
        for (int at = 0; at < points.size(); at += step, asked++) {
            var fit = distances.fit(at);
            sum += fit;
            squares += fit * fit;
        }
        var mean = sum / Math.max(1, asked);
        var spread = Math.max(0, squares / Math.max(1, asked) - mean * mean);
        return new Silhouette(mean, Math.sqrt(spread / Math.max(1, asked)));
    }

    private static final class Distances {
        private final double[] x;
        private final double[] y;
        private final int[] groups;
        private final int[] sizes;

        private Distances(List<Point> points, Partition partition) {
            x = points.stream().mapToDouble(Point::x).toArray();
            y = points.stream().mapToDouble(Point::y).toArray();
            groups = IntStream.range(0, points.size()).map(partition::partOf).toArray();
            sizes = new int[partition.count()];
            for (var group : groups) sizes[group]++;
        }

        private double fit(int one) {
            var own = groups[one];
            if (sizes[own] == 1) return 0;
            var sums = new double[sizes.length];
            for (int at = 0; at < x.length; at++)
                sums[groups[at]] +=
                        Math.sqrt((x[at] - x[one]) * (x[at] - x[one]) + (y[at] - y[one]) * (y[at] - y[one]));
            var within = sums[own] / (sizes[own] - 1);
            var next = Double.MAX_VALUE;
            for (int group = 0; group < sums.length; group++)
                if (group != own) next = Math.min(next, sums[group] / sizes[group]);
            var most = Math.max(within, next);
            return most == 0 ? 0 : (next - within) / most;
        }
    }
}
