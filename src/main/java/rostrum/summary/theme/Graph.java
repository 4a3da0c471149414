package rostrum.summary.theme;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import rostrum.platform.Seeded;
import rostrum.summary.partition.Partition;

/**
 * Views joined with their neighbours, the more the more neighbours two have in common (Jaccard’s coefficient, after R. A.
 * Jarvis and E. A. Patrick, 1973, and J. H. Levine et al., “Data-driven phenotypic dissection of AML”, Cell 162, 2015), and cut
 * into communities by the Leiden algorithm (V. A. Traag, L. Waltman, N. J. van Eck, “From Louvain to Leiden”, Scientific
 * Reports 9, 2019) for modularity with a resolution (J. Reichardt, S. Bornholdt, 2006).
 */
final class Graph {
    private static final int ITERATIONS = 10;

    private final int size;
    private final Network network;

    private Graph(int size, Network network) {
        this.size = size;
        this.network = network;
    }

    /** @param neighbours of each view, in rising order */
    static Graph of(int[][] neighbours) {
        int size = neighbours.length;
        var edges = IntStream.range(0, size)
                .boxed()
                .flatMapToLong(one -> Arrays.stream(neighbours[one])
                        .mapToLong(other -> (long) Math.min(one, other) * size + Math.max(one, other)))
                .sorted()
                .distinct()
                .toArray();
        var ends = new LargeIntArray[] {
            new LargeIntArray(
                    Arrays.stream(edges).mapToInt(edge -> (int) (edge / size)).toArray()),
            new LargeIntArray(
                    Arrays.stream(edges).mapToInt(edge -> (int) (edge % size)).toArray())
        };
        var weights = Arrays.stream(edges)
                .mapToDouble(edge -> shared(neighbours, (int) (edge / size), (int) (edge % size)))
                .toArray();
        return new Graph(size, new Network(size, true, ends, new LargeDoubleArray(weights), false, true));
    }

    /** The larger the resolution the more communities. The same seed gives the same ones. */
    Partition communities(double resolution, long seed) {
        if (network.getNEdges() == 0)
            return Partition.of(IntStream.range(0, size).toArray());
        var found = new Clustering(size);
        var scaled = resolution / (2 * network.getTotalEdgeWeight());
        new LeidenAlgorithm(scaled, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Seeded(seed).random())
                .improveClustering(network, found);
        return Partition.of(found.getClusters());
    }

    /** Everybody is a neighbour of themself here, so that two who are joined always share somebody. */
    private static double shared(int[][] neighbours, int one, int other) {
        var first = neighbours[one];
        var second = neighbours[other];
        int common = (contains(first, other) ? 1 : 0) + (contains(second, one) ? 1 : 0);
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            if (first[i] == second[j]) common++;
            if (first[i] <= second[j]) i++;
            else j++;
        }
        return (double) common / (first.length + second.length + 2 - common);
    }

    private static boolean contains(int[] sorted, int one) {
        return Arrays.binarySearch(sorted, one) >= 0;
    }
}
