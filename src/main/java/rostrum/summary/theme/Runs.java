package rostrum.summary.theme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rostrum.summary.embedding.Lanes;
import rostrum.summary.partition.Partition;

/**
 * The same cut tried several times with other chance, to see how far chance decides.
 *
 * @param best the one that is most like all others, of equals the earliest
 * @param stability the mean adjusted Rand index of all pairs: 1 where chance decides nothing
 */
record Runs(List<Partition> all, Partition best, double stability) {
    private static final int SEEDS = 10;

    static Runs of(Graph graph, double resolution, Lanes lanes) {
        var runs = new Partition[SEEDS];
        lanes.each(SEEDS, seed -> runs[seed] = graph.communities(resolution, seed));
        var likeness = new double[SEEDS];
        lanes.each(SEEDS, seed -> likeness[seed] = likeness(runs, seed));
        int best = 0;
        for (int seed = 1; seed < SEEDS; seed++) if (likeness[seed] > likeness[best]) best = seed;
        return new Runs(
                List.of(runs), runs[best], Arrays.stream(likeness).average().orElseThrow());
    }

    /** How much of one part of the best comes again in each run, in the mean (C. Hennig, “Cluster-wise assessment of cluster stability”, 2007). */
    double stability(int part) {
        return all.stream()
                .mapToDouble(run -> best.likeness(part, run))
                .average()
                .orElseThrow();
    }

    private static double likeness(Partition[] runs, int one) {
        return IntStream.range(0, runs.length)
                .filter(other -> other != one)
                .mapToDouble(other -> runs[one].ari(runs[other]))
                .average()
                .orElseThrow();
    }
}
