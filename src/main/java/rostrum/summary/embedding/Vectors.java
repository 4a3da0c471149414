package rostrum.summary.embedding;

import java.util.stream.IntStream;

/** Arithmetic of vectors, always in the same order, so that it always rounds the same way. */
public final class Vectors {
    private Vectors() {}

    /** The cosine of two vectors of length one. */
    public static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) sum += (double) one[at] * other[at];
        return sum;
    }

    /** Of length one and the same direction; zero stays zero. */
    public static float[] unit(double[] vector) {
        double square = 0;
        for (double part : vector) square += part * part;
        var unit = new float[vector.length];
        if (square < 1e-20) return unit;
        double length = Math.sqrt(square);
        for (int at = 0; at < unit.length; at++) unit[at] = (float) (vector[at] / length);
        return unit;
    }

    /** The direction in which these lie together. */
    public static float[] centre(float[][] vectors, int[] members) {
        var sum = new double[vectors[members[0]].length];
        for (int member : members) for (int at = 0; at < sum.length; at++) sum[at] += vectors[member][at];
        return unit(sum);
    }

    public static boolean isZero(float[] vector) {
        return IntStream.range(0, vector.length).allMatch(at -> vector[at] == 0);
    }
}
