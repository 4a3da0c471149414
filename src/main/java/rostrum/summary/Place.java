package rostrum.summary;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Share;
import rostrum.summary.opinion.Point;
import rostrum.summary.opinion.Scaling;

/**
 * Where a group of opinion lies in their picture, reckoned from shares that are told and from nothing else: nobody learns from
 * it what the tables do not say. As far apart as the whole picture are two groups of which one agrees with everything and the
 * other disagrees.
 *
 * @param across from 0 to 100, from the left, in steps of five
 * @param up the same from below
 */
public record Place(int across, int up) {
    public static final int WHOLE = 100;

    private static final int STEP = 5;

    /**
     * In the order of the groups; none where no statement is told of all groups.
     *
     * @param rows how the groups voted
     */
    static List<Place> of(List<Opinions.Row> rows) {
        var told = rows.stream().filter(Place::isTold).toList();
        if (told.isEmpty()) return List.of();
        var points = Scaling.of(IntStream.range(0, told.get(0).agree().size())
                .mapToObj(group -> profile(told, group))
                .toList());
        var across = middle(points, Point::x);
        var up = middle(points, Point::y);
        return points.stream()
                .map(point -> new Place(step(point.x() - across), step(point.y() - up)))
                .toList();
    }

    private static boolean isTold(Opinions.Row row) {
        return Stream.concat(row.agree().stream(), row.disagree().stream())
                .noneMatch(share -> share.kind() == Share.Kind.UNTOLD);
    }

    /** As long as a hundred where all is agreed with, and as far from one where all is disagreed with. */
    private static double[] profile(List<Opinions.Row> rows, int group) {
        var scale = Math.sqrt(2.0 * rows.size());
        return rows.stream()
                .flatMap(row -> Stream.of(row.agree().get(group), row.disagree().get(group)))
                .mapToDouble(share -> share.rank() / scale)
                .toArray();
    }

    private static double middle(List<Point> points, ToDoubleFunction<Point> along) {
        var all = points.stream().mapToDouble(along).summaryStatistics();
        return (all.getMin() + all.getMax()) / 2;
    }

    private static int step(double off) {
        return WHOLE / 2 + (int) Math.round(off / STEP) * STEP;
    }
}
