package rostrum.summary.theme;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import rostrum.platform.Digest;
import rostrum.summary.embedding.Lanes;
import rostrum.summary.embedding.Vectors;
import rostrum.summary.partition.Partition;

/**
 * Which vectors belong together. How many parts there are comes out of it; everybody is in one. Those without direction are a part
 * by themselves.
 *
 * @param stability of the whole, and of each part
 */
record Grouping(Partition partition, double stability, List<Double> stabilities) {
    /** Fixed beforehand, and the analyst’s to change: the larger, the more parts. */
    static final double RESOLUTION = 4;

    /** Beyond so many, a sample is cut and each of the others goes where it is nearest. */
    static final int MOST = 10_000;

    static final int SAMPLE = 3_000;

    private static final int FEWEST_NEIGHBOURS = 3;
    private static final int NOWHERE = -1;

    /** @param ids by which the sample is drawn, so that nobody’s coming or going changes it for the others */
    static Grouping of(float[][] vectors, List<String> ids, double resolution, Lanes lanes) {
        var firsts = firsts(vectors);
        var somewhere = IntStream.range(0, vectors.length)
                .filter(at -> firsts[at] == at && !Vectors.isZero(vectors[at]))
                .toArray();
        var sample = somewhere.length > MOST ? sample(somewhere, ids) : somewhere;
        var sampled = Arrays.stream(sample).mapToObj(at -> vectors[at]).toArray(float[][]::new);
        var runs = Runs.of(Graph.of(Neighbours.of(sampled, neighbours(sampled.length), lanes)), resolution, lanes);
        var best = runs.best();
        var labels = new int[vectors.length];
        Arrays.fill(labels, NOWHERE);
        for (int at = 0; at < sample.length; at++) labels[sample[at]] = best.partOf(at);
        var others =
                Arrays.stream(somewhere).filter(at -> labels[at] == NOWHERE).toArray();
        var centres = centres(sampled, best);
        lanes.each(others.length, at -> labels[others[at]] = nearest(vectors[others[at]], centres));
        for (int at = 0; at < labels.length; at++) labels[at] = labels[firsts[at]];
        return new Grouping(Partition.of(labels), runs, sample);
    }

    /**
     * Of each vector the first that is the same. Who says the same counts once where parts are sought: else many who do would
     * be each other’s nearest, and a part by themselves.
     */
    private static int[] firsts(float[][] vectors) {
        var first = new HashMap<FloatBuffer, Integer>();
        return IntStream.range(0, vectors.length)
                .map(at -> first.computeIfAbsent(FloatBuffer.wrap(vectors[at]), same -> at))
                .toArray();
    }

    private Grouping(Partition all, Runs runs, int[] sample) {
        this(all, runs.stability(), stabilities(all, runs, sample));
    }

    private static List<Double> stabilities(Partition all, Runs runs, int[] sample) {
        var best = runs.best();
        var stabilities = new ArrayList<>(Collections.nCopies(all.count(), 1.0));
        for (int part = 0; part < best.count(); part++)
            stabilities.set(all.partOf(sample[best.members(part)[0]]), runs.stability(part));
        return stabilities;
    }

    /**
     * The logarithm, to the base of two, of how many there are: so many keep together what belongs together (U. von Luxburg, “A tutorial on spectral
     * clustering”, Statistics and Computing 17, 2007, section 8.2), and more would join everybody with everybody where there are few.
     */
    private static int neighbours(int count) {
        return Math.max(FEWEST_NEIGHBOURS, (int) Math.round(StrictMath.log(count) / StrictMath.log(2)));
    }

    private static int[] sample(int[] all, List<String> ids) {
        return Arrays.stream(all)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> Digest.sha256("sample 1 " + ids.get(at))))
                .limit(SAMPLE)
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static float[][] centres(float[][] vectors, Partition partition) {
        return IntStream.range(0, partition.count())
                .mapToObj(part -> Vectors.centre(vectors, partition.members(part)))
                .toArray(float[][]::new);
    }

    private static int nearest(float[] vector, float[][] centres) {
        int nearest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int centre = 0; centre < centres.length; centre++) {
            double cosine = Vectors.cosine(vector, centres[centre]);
            if (cosine > most) {
                most = cosine;
                nearest = centre;
            }
        }
        return nearest;
    }
}
