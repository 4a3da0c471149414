package rostrum.summary.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DirectionsTest {
    /** With as many directions as there are columns nothing is lost, so all angles between rows stay. */
    @Property(tries = 200)
    void keepWhatRowsShare(
            @ForAll @Size(24) List<@DoubleRange(min = -3, max = 3) Double> cells,
            @ForAll @IntRange(min = 2, max = 6) int columns) {
        int rows = 24 / columns;
        var dense = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToDouble(at -> cells.get(row * columns + at))
                        .toArray())
                .toArray(double[][]::new);
        var places = Directions.of(features(dense), 8);

        for (int one = 0; one < rows; one++)
            for (int other = 0; other < rows; other++)
                assertEquals(dot(dense[one], dense[other]), dot(places[one], places[other]), 1e-6);
    }

    @Property(tries = 50)
    void areAlwaysTheSame(@ForAll @Size(24) List<@DoubleRange(min = -3, max = 3) Double> cells) {
        var dense = new double[][] {row(cells, 0), row(cells, 8), row(cells, 16)};

        assertTrue(Arrays.deepEquals(Directions.of(features(dense), 2), Directions.of(features(dense), 2)));
    }

    @Test
    void areZeroWhereThereIsNothing() {
        assertArrayEquals(new double[] {0, 0}, Directions.of(new Features(0, List.of(empty())), 2)[0]);
        assertArrayEquals(new double[] {0, 0}, Directions.of(new Features(3, List.of(empty(), empty())), 2)[1]);
    }

    /** Eigenvalues 3 and 1, to be reckoned by hand. */
    @Test
    void ofASmallMatrixAreKnown() {
        var eigen = new Symmetric(new double[][] {{2, 1}, {1, 2}}).eigen();

        assertArrayEquals(new double[] {3, 1}, eigen.values(), 1e-12);
        assertEquals(Math.sqrt(0.5), Math.abs(eigen.vectors()[0][0]), 1e-12);
        assertEquals(0, dot(eigen.vectors()[0], eigen.vectors()[1]), 1e-12);
    }

    private static Features.Row empty() {
        return new Features.Row(new int[0], new double[0]);
    }

    private static Features features(double[][] dense) {
        var all = IntStream.range(0, dense[0].length).toArray();
        return new Features(
                dense[0].length,
                Arrays.stream(dense).map(row -> new Features.Row(all, row)).toList());
    }

    private static double[] row(List<Double> cells, int first) {
        return cells.subList(first, first + 8).stream()
                .mapToDouble(cell -> cell)
                .toArray();
    }

    private static double dot(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(at -> one[at] * other[at])
                .sum();
    }
}
