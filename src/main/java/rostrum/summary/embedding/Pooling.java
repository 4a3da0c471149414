package rostrum.summary.embedding;

/** How the vectors of the pieces of a text become one. */
enum Pooling {
    /** That of the sign that begins each text. */
    CLS {
        @Override
        float[] of(float[][] pieces) {
            var first = new double[pieces[0].length];
            for (int at = 0; at < first.length; at++) first[at] = pieces[0][at];
            return Vectors.unit(first);
        }
    },
    /** The middle of all. */
    MEAN {
        @Override
        float[] of(float[][] pieces) {
            var sum = new double[pieces[0].length];
            for (var piece : pieces) for (int at = 0; at < sum.length; at++) sum[at] += piece[at];
            return Vectors.unit(sum);
        }
    };

    abstract float[] of(float[][] pieces);
}
