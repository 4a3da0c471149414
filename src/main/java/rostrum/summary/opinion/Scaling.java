package rostrum.summary.opinion;

import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.R064Store;

/**
 * Puts a few profiles on a plane, so that those which are alike lie near each other: classical scaling (Torgerson, “Multidimensional
 * scaling: I. Theory and method”, 1952). Distances on the plane are in the unit of the profiles, and never larger than between them.
 */
public final class Scaling {
    private static final double NOUGHT = 1e-6;

    private Scaling() {}

    /** @param profiles equally long, one at least; the first that is off the middle lies to the left and above */
    public static List<Point> of(List<double[]> profiles) {
        var alike = alike(centred(profiles));
        var eigen = Eigenvalue.R064.make(alike, true);
        eigen.decompose(alike);
        var across = axis(eigen, 0, -1);
        var up = axis(eigen, 1, 1);
        return IntStream.range(0, profiles.size())
                .mapToObj(at -> new Point(across[at], up[at]))
                .toList();
    }

    private static double[][] centred(List<double[]> profiles) {
        var centred = profiles.stream().map(double[]::clone).toArray(double[][]::new);
        for (int at = 0; at < centred[0].length; at++) {
            var mean = 0.0;
            for (var profile : profiles) mean += profile[at] / centred.length;
            for (var profile : centred) profile[at] -= mean;
        }
        return centred;
    }

    private static R064Store alike(double[][] centred) {
        var alike = R064Store.FACTORY.make(centred.length, centred.length);
        for (int one = 0; one < centred.length; one++)
            for (int other = 0; other < centred.length; other++)
                for (int at = 0; at < centred[one].length; at++)
                    alike.add(one, other, centred[one][at] * centred[other][at]);
        return alike;
    }

    /** An axis and its opposite are the same: the first profile that is off the middle says which is told. */
    private static double[] axis(Eigenvalue<Double> eigen, int axis, int first) {
        var vectors = eigen.getV();
        if (axis >= vectors.countColumns()) return new double[(int) vectors.countRows()];
        var spread = Math.sqrt(Math.max(0, eigen.getEigenvalues().get(axis).getReal()));
        var along = IntStream.range(0, (int) vectors.countRows())
                .mapToDouble(at -> spread * vectors.doubleValue(at, axis))
                .toArray();
        for (var place : along) {
            if (Math.abs(place) < NOUGHT) continue;
            if (Math.signum(place) != first) for (int at = 0; at < along.length; at++) along[at] = -along[at];
            break;
        }
        return along;
    }
}
