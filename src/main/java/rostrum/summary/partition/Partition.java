package rostrum.summary.partition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everybody in one part and nobody in two. The parts are numbered from 0, the largest first, of equals the one that begins earlier. */
public final class Partition {
    private final int[] parts;
    private final int[][] members;

    private Partition(int[] parts, int[][] members) {
        this.parts = parts;
        this.members = members;
    }

    /**
     * By labels.
     *
     * @param labels of each one; equal ones belong together, whatever they are
     */
    public static Partition of(int... labels) {
        var groups = IntStream.range(0, labels.length)
                .boxed()
                .collect(Collectors.groupingBy(at -> labels[at], TreeMap::new, Collectors.toList()));
        var members = groups.values().stream()
                .sorted(Comparator.comparing((List<Integer> group) -> -group.size())
                        .thenComparing(group -> group.get(0)))
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        var parts = new int[labels.length];
        for (int part = 0; part < members.length; part++) for (int member : members[part]) parts[member] = part;
        return new Partition(parts, members);
    }

    public int size() {
        return parts.length;
    }

    public int count() {
        return members.length;
    }

    /** Of these ones alone, in their order. */
    public Partition only(int... ones) {
        return of(Arrays.stream(ones).map(one -> parts[one]).toArray());
    }

    public int partOf(int one) {
        return parts[one];
    }

    /** Of the smallest part; nought where there is none. */
    public int smallest() {
        return Arrays.stream(members).mapToInt(part -> part.length).min().orElse(0);
    }

    /** In rising order. */
    public int[] members(int part) {
        return members[part].clone();
    }

    /**
     * How alike two partitions of the same ones are, beyond chance: the adjusted Rand index (L. Hubert, P. Arabie,
     * “Comparing partitions”, Journal of Classification 2, 1985). 1 is the same, 0 what chance gives.
     */
    public double ari(Partition other) {
        double both =
                joint(other).values().stream().mapToDouble(Partition::pairs).sum();
        double mine =
                Arrays.stream(members).mapToDouble(part -> pairs(part.length)).sum();
        double theirs = Arrays.stream(other.members)
                .mapToDouble(part -> pairs(part.length))
                .sum();
        if (mine == theirs && both == mine) return 1;
        double byChance = mine * theirs / pairs(size());
        return (both - byChance) / ((mine + theirs) / 2 - byChance);
    }

    /**
     * How much one partition tells of the other: mutual information over the mean of the entropies (A. Strehl, J. Ghosh, 2002,
     * with the arithmetic mean). 1 is all, 0 nothing.
     */
    public double nmi(Partition other) {
        double mine = entropy(Arrays.stream(members).mapToInt(part -> part.length));
        double theirs = entropy(Arrays.stream(other.members).mapToInt(part -> part.length));
        if (mine + theirs == 0) return 1;
        double both = entropy(joint(other).values().stream().mapToInt(Integer::intValue));
        return 2 * (mine + theirs - both) / (mine + theirs);
    }

    /** How much of a part, at best, one part of the other is: Jaccard’s coefficient. */
    public double likeness(int part, Partition other) {
        var shared = new TreeMap<Integer, Integer>();
        for (int member : members[part]) shared.merge(other.parts[member], 1, Integer::sum);
        return shared.entrySet().stream()
                .mapToDouble(overlap -> overlap.getValue()
                        / (double) (members[part].length + other.members[overlap.getKey()].length - overlap.getValue()))
                .max()
                .orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    private Map<Long, Integer> joint(Partition other) {
        var joint = new TreeMap<Long, Integer>();
        for (int at = 0; at < parts.length; at++)
            joint.merge((long) parts[at] * other.count() + other.parts[at], 1, Integer::sum);
        return joint;
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }

    private double entropy(IntStream sizes) {
        return sizes.mapToDouble(size -> -size / (double) size() * Math.log(size / (double) size()))
                .sum();
    }
}
