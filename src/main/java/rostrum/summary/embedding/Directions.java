package rostrum.summary.embedding;

import rostrum.platform.Seeded;

/**
 * The largest directions of sparse rows: a truncated singular value decomposition by random projection with power iterations
 * (N. Halko, P. G. Martinsson, J. A. Tropp, “Finding structure with randomness”, SIAM Review 53, 2011, algorithms 4.4 and
 * 5.1), the chance always the same.
 */
final class Directions {
    private static final long SEED = 2011;
    private static final int MORE = 10;
    private static final int ITERATIONS = 4;

    private Directions() {}

    /** Each row’s place along each direction, the largest first; fewer directions than asked for leave zeros. */
    static double[][] of(Features features, int count) {
        int rows = features.rows().size();
        int width = Math.min(count + MORE, Math.min(rows, features.columns()));
        if (width == 0) return new double[rows][count];
        var basis = orthonormal(times(features, random(features.columns(), width)));
        for (int i = 0; i < ITERATIONS; i++) basis = orthonormal(times(features, transposedTimes(features, basis)));
        var small = Symmetric.gram(transposedTimes(features, basis));
        return places(basis, small.eigen(), count);
    }

    private static double[][] random(int rows, int columns) {
        var chance = new Seeded(SEED);
        var random = new double[rows][columns];
        for (var row : random) for (int at = 0; at < columns; at++) row[at] = chance.gaussian();
        return random;
    }

    private static double[][] times(Features features, double[][] right) {
        var product = new double[features.rows().size()][right[0].length];
        for (int i = 0; i < product.length; i++) {
            var row = features.rows().get(i);
            for (int at = 0; at < row.columns().length; at++)
                add(product[i], row.values()[at], right[row.columns()[at]]);
        }
        return product;
    }

    private static double[][] transposedTimes(Features features, double[][] right) {
        var product = new double[features.columns()][right[0].length];
        for (int i = 0; i < right.length; i++) {
            var row = features.rows().get(i);
            for (int at = 0; at < row.columns().length; at++)
                add(product[row.columns()[at]], row.values()[at], right[i]);
        }
        return product;
    }

    private static void add(double[] sum, double factor, double[] vector) {
        for (int at = 0; at < sum.length; at++) sum[at] += factor * vector[at];
    }

    /** Gram and Schmidt, twice, because once rounds too much away; a column that depends on the others becomes zero. */
    private static double[][] orthonormal(double[][] matrix) {
        int columns = matrix[0].length;
        for (int column = 0; column < columns; column++) {
            double before = Math.sqrt(dot(matrix, column, column));
            for (int pass = 0; pass < 2; pass++)
                for (int other = 0; other < column; other++)
                    subtract(matrix, column, other, dot(matrix, column, other));
            double length = Math.sqrt(dot(matrix, column, column));
            scale(matrix, column, length > 1e-10 * before && length > 0 ? 1 / length : 0);
        }
        return matrix;
    }

    private static double dot(double[][] matrix, int one, int other) {
        double sum = 0;
        for (var row : matrix) sum += row[one] * row[other];
        return sum;
    }

    private static void subtract(double[][] matrix, int column, int other, double factor) {
        for (var row : matrix) row[column] -= factor * row[other];
    }

    private static void scale(double[][] matrix, int column, double factor) {
        for (var row : matrix) row[column] *= factor;
    }

    private static double[][] places(double[][] basis, Symmetric.Eigen eigen, int count) {
        var places = new double[basis.length][count];
        int kept = Math.min(count, eigen.values().length);
        for (int direction = 0; direction < kept; direction++) {
            double scale = Math.sqrt(Math.max(0, eigen.values()[direction]));
            if (scale < 1e-9) break;
            for (int i = 0; i < basis.length; i++)
                places[i][direction] = scale * dot(basis[i], eigen.vectors()[direction]);
        }
        return places;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) sum += one[at] * other[at];
        return sum;
    }
}
