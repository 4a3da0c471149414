package rostrum.summary.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who belongs together: a number for each thing. Groups are numbered from 0, the largest first, of equal ones that whose
 * first thing comes first.
 */
public record Partition(List<Integer> groups) {
    static Partition of(int... groups) {
        var sizes = new HashMap<Integer, Integer>();
        for (var group : groups) sizes.merge(group, 1, Integer::sum);
        var order = Arrays.stream(groups)
                .distinct()
                .boxed()
                .sorted(Comparator.comparing(group -> -sizes.getOrDefault(group, 0)))
                .toList();
        return new Partition(Arrays.stream(groups).map(order::indexOf).boxed().toList());
    }

    public int count() {
        return groups.stream().mapToInt(group -> group + 1).max().orElse(0);
    }

    public int size(int group) {
        return (int) groups.stream().filter(one -> one == group).count();
    }

    int smallest() {
        return IntStream.range(0, count()).map(this::size).min().orElse(0);
    }

    Partition only(int... things) {
        return of(Arrays.stream(things).map(groups::get).toArray());
    }

    /**
     * How far both agree beyond chance: 1 is the same, 0 no more than chance (Hubert and Arabie, “Comparing partitions”,
     * Journal of Classification 2, 1985). Both must hold the same things in the same order.
     */
    public double adjustedRand(Partition other) {
        var both = new HashMap<List<Integer>, Integer>();
        for (int at = 0; at < groups.size(); at++)
            both.merge(List.of(groups.get(at), other.groups.get(at)), 1, Integer::sum);
        var together = both.values().stream().mapToDouble(Partition::pairs).sum();
        var here = pairs();
        var there = other.pairs();
        var chance = here * there / Math.max(1, pairs(groups.size()));
        var most = (here + there) / 2;
        return most == chance ? 1 : (together - chance) / (most - chance);
    }

    private double pairs() {
        return IntStream.range(0, count())
                .mapToDouble(group -> pairs(size(group)))
                .sum();
    }

    private static double pairs(int things) {
        return things * (things - 1.0) / 2;
    }
}
