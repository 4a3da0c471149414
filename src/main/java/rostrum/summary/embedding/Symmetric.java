package rostrum.summary.embedding;

import java.util.Comparator;
import java.util.stream.IntStream;

/** A small symmetric matrix. */
record Symmetric(double[][] cells) {
    private static final int MOST_SWEEPS = 60;
    private static final double NOTHING = 1e-22;

    /** The largest value first, with a vector of length one for each. */
    record Eigen(double[] values, double[][] vectors) {}

    /** Of the columns of a matrix, each with each. */
    static Symmetric gram(double[][] matrix) {
        int columns = matrix[0].length;
        var gram = new double[columns][columns];
        for (var row : matrix)
            for (int one = 0; one < columns; one++)
                for (int other = 0; other <= one; other++) gram[one][other] += row[one] * row[other];
        for (int one = 0; one < columns; one++)
            for (int other = 0; other < one; other++) gram[other][one] = gram[one][other];
        return new Symmetric(gram);
    }

    /** C. G. J. Jacobi’s rotations of 1846, row by row, until nothing is left beside the diagonal. */
    Eigen eigen() {
        int size = cells.length;
        var matrix = IntStream.range(0, size).mapToObj(at -> cells[at].clone()).toArray(double[][]::new);
        var vectors = new double[size][size];
        for (int at = 0; at < size; at++) vectors[at][at] = 1;
        for (int sweep = 0; sweep < MOST_SWEEPS && beside(matrix) > NOTHING * onDiagonal(matrix); sweep++)
            for (int one = 0; one < size; one++)
                for (int other = one + 1; other < size; other++) rotate(matrix, vectors, one, other);
        var order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> -matrix[at][at]))
                .toList();
        return new Eigen(
                order.stream().mapToDouble(at -> matrix[at][at]).toArray(),
                order.stream().map(at -> vectors[at]).toArray(double[][]::new));
    }

    private static void rotate(double[][] matrix, double[][] vectors, int one, int other) {
        if (matrix[one][other] == 0) return;
        double theta = (matrix[other][other] - matrix[one][one]) / (2 * matrix[one][other]);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (var row : matrix) turn(row, one, other, cosine, sine);
        turn(matrix[one], matrix[other], cosine, sine);
        turn(vectors[one], vectors[other], cosine, sine);
    }

    private static void turn(double[] row, int one, int other, double cosine, double sine) {
        double first = row[one];
        row[one] = cosine * first - sine * row[other];
        row[other] = sine * first + cosine * row[other];
    }

    private static void turn(double[] one, double[] other, double cosine, double sine) {
        for (int at = 0; at < one.length; at++) {
            double first = one[at];
            one[at] = cosine * first - sine * other[at];
            other[at] = sine * first + cosine * other[at];
        }
    }

    private static double onDiagonal(double[][] matrix) {
        return IntStream.range(0, matrix.length)
                .mapToDouble(at -> matrix[at][at] * matrix[at][at])
                .sum();
    }

    private static double beside(double[][] matrix) {
        double sum = 0;
        for (int one = 0; one < matrix.length; one++)
            for (int other = 0; other < one; other++) sum += matrix[one][other] * matrix[one][other];
        return sum;
    }
}
