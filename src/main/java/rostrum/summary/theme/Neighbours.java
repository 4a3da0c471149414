package rostrum.summary.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import rostrum.summary.embedding.Lanes;

/**
 * Of each vector those that are nearest to it, by exact cosine. Only what is like it at all is a neighbour: a zero vector has
 * none and is nobody’s. Of two that are equally near, the earlier one.
 */
final class Neighbours {
    /** So many columns of the transposed vectors stay in the cache of a processor. */
    private static final int TILE = 256;

    /** So many rows go over them together. */
    private static final int ROWS = 64;

    private final float[][] vectors;
    private final int most;
    private final float[][][] tiles;

    private Neighbours(float[][] vectors, int most) {
        this.vectors = vectors;
        this.most = most;
        this.tiles = tiles(vectors);
    }

    /** By place, in rising order; vectors of length one or zero. */
    static int[][] of(float[][] vectors, int most, Lanes lanes) {
        var nearest = new int[vectors.length][];
        var search = new Neighbours(vectors, most);
        lanes.each((vectors.length + ROWS - 1) / ROWS, block -> search.block(block * ROWS, nearest));
        return nearest;
    }

    private void block(int first, int[][] nearest) {
        int end = Math.min(first + ROWS, vectors.length);
        var found = new ArrayList<Nearest>();
        for (int row = first; row < end; row++) found.add(new Nearest(most));
        var cosines = new float[TILE];
        for (int tile = 0; tile < tiles.length; tile++)
            for (int row = first; row < end; row++) {
                multiply(vectors[row], tiles[tile], cosines);
                int columns = Math.min(TILE, vectors.length - tile * TILE);
                for (int column = 0; column < columns; column++)
                    if (tile * TILE + column != row)
                        found.get(row - first).offer(tile * TILE + column, cosines[column]);
            }
        for (int row = first; row < end; row++)
            nearest[row] = found.get(row - first).places();
    }

    /** Written so that the compiler makes one instruction of eight multiplications. */
    private static void multiply(float[] vector, float[][] tile, float[] cosines) {
        Arrays.fill(cosines, 0);
        for (int at = 0; at < vector.length; at++) {
            float factor = vector[at];
            var line = tile[at];
            for (int column = 0; column < TILE; column++) cosines[column] += factor * line[column];
        }
    }

    private static float[][][] tiles(float[][] vectors) {
        int dimension = vectors.length == 0 ? 0 : vectors[0].length;
        return IntStream.range(0, (vectors.length + TILE - 1) / TILE)
                .mapToObj(tile -> {
                    var lines = new float[dimension][TILE];
                    for (int column = 0; column < Math.min(TILE, vectors.length - tile * TILE); column++)
                        for (int at = 0; at < dimension; at++) lines[at][column] = vectors[tile * TILE + column][at];
                    return lines;
                })
                .toArray(float[][][]::new);
    }

    /** The best so far, the best first. */
    private static final class Nearest {
        private final int[] places;
        private final float[] cosines;
        private int size;

        Nearest(int most) {
            this.places = new int[most];
            this.cosines = new float[most];
        }

        void offer(int place, float cosine) {
            if (cosine <= 0 || (size == places.length && cosine <= cosines[size - 1])) return;
            int at = size < places.length ? size++ : size - 1;
            for (; at > 0 && cosines[at - 1] < cosine; at--) {
                places[at] = places[at - 1];
                cosines[at] = cosines[at - 1];
            }
            places[at] = place;
            cosines[at] = cosine;
        }

        int[] places() {
            return Arrays.stream(places, 0, size).sorted().toArray();
        }
    }
}
