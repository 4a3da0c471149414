package rostrum.summary.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rostrum.platform.Seeded;
import rostrum.summary.partition.Partition;

/**
 * Who votes alike, after Small and others, “Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces” (2021):
 * people with seven votes, two principal components, k-means for two to five groups, the silhouette says how many.
 * Whether these groups are more than an accident is asked of samples: four fifths of the people, grouped anew from the
 * beginning, must mostly end up together again.
 *
 * @param people in the order of their names
 * @param partition which group each of them is in
 * @param bootstrapAri how far the groups of samples agree with these, on average; 1 is the same
 */
public record Grouping(List<String> people, List<Point> points, Partition partition, double bootstrapAri) {
    static final int MOST_GROUPS = 5;
    static final double STABLE = 0.8;
    static final int LEAST_PEOPLE = 20;
    static final double LEAST_SHARE = 0.05;

    private static final int SAMPLES = 20;
    private static final double SAMPLE = 0.8;
    private static final long SEED = 1979;

    public static Grouping of(Votes all) {
        var votes = all.active();
        var size = votes.people().size();
        if (size < 2) return new Grouping(votes.people(), List.of(), Partition.of(new int[size]), 0);
        var points = Plane.of(votes).points();
        var partition = parted(points);
        return new Grouping(votes.people(), points, partition, bootstrap(votes, partition));
    }

    /** Groups that may be told of: they come again, and the smallest is not small. */
    public boolean isStable() {
        var least = Math.max(LEAST_PEOPLE, (int) Math.ceil(LEAST_SHARE * people.size()));
        return partition.count() > 1 && bootstrapAri >= STABLE && partition.smallest() >= least;
    }

    Map<String, Integer> byPerson() {
        return IntStream.range(0, people.size()).boxed().collect(Collectors.toMap(people::get, partition::partOf));
    }

    /** The fewest groups that fit as well as any number does, as far as chance lets us see (Breiman and others 1984). */
    private static Partition parted(List<Point> points) {
        var candidates = new ArrayList<Fitted>();
        for (int count = 2; count <= Math.min(MOST_GROUPS, points.size() - 1); count++) {
            var parted = Clusters.of(points, count);
            if (parted.count() == count) candidates.add(new Fitted(parted, Silhouette.of(points, parted)));
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(fitted -> fitted.fit().mean()))
                .flatMap(best -> candidates.stream()
                        .filter(fitted -> fitted.fit().mean()
                                >= best.fit().mean() - best.fit().error())
                        .findFirst())
                .map(Fitted::partition)
                .orElseGet(() -> Partition.of(new int[points.size()]));
    }

    private record Fitted(Partition partition, Silhouette fit) {}

    private static double bootstrap(Votes votes, Partition whole) {
        var random = new Seeded(SEED);
        var samples = IntStream.range(0, SAMPLES)
                .mapToObj(at -> sample(votes.people().size(), random.apart()))
                .toList();
        var agreed = samples.parallelStream()
                .mapToDouble(
                        sample -> parted(Plane.of(votes.only(sample)).points()).ari(whole.only(sample)))
                .toArray();
        return Arrays.stream(agreed).sum() / SAMPLES;
    }

    /** Drawn without putting back. */
    private static int[] sample(int size, Seeded random) {
        var all = IntStream.range(0, size).toArray();
        var count = (int) Math.ceil(SAMPLE * size);
        for (int at = 0; at < count; at++) {
            var other = at + random.below(size - at);
            var kept = all[at];
            all[at] = all[other];
            all[other] = kept;
        }
        var sample = Arrays.copyOf(all, count);
        Arrays.sort(sample);
        return sample;
    }
}
