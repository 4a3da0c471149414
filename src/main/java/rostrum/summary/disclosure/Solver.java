package rostrum.summary.disclosure;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Finds between what bounds a sum lies in a puzzle, by linear programming (the simplex method of ojAlgo): the true bounds lie
 * within these, or on them. Where somebody has to be shown that a bound is reached, it looks for whole numbers by branch and bound,
 * and tries them in each fact.
 */
final class Solver {
    private static final double NEAR = 1e-6;
    private static final long PATIENCE = 250;
    private static final Sum NOTHING = Sum.of();

    private final Puzzle puzzle;
    private int programmes;

    Solver(Puzzle puzzle) {
        this.puzzle = puzzle;
    }

    /** How many programmes were solved. */
    int programmes() {
        return programmes;
    }

    /** Empty where nothing solves the puzzle. */
    Optional<Range> bounds(Sum sum) {
        var least = optimum(sum, false);
        if (!least.getState().isFeasible()) return Optional.empty();
        var most = optimum(sum, true);
        return Optional.of(new Range(
                (int) Math.ceil(least.getValue() - NEAR),
                most.getState().isOptimal() ? (int) Math.floor(most.getValue() + NEAR) : Range.UNBOUNDED));
    }

    private Optimisation.Result optimum(Sum sum, boolean most) {
        programmes++;
        var model = model(sum, false);
        return most ? model.maximise() : model.minimise();
    }

    /** Whole numbers that solve the puzzle. */
    Optional<int[]> solution() {
        return whole(NOTHING, true);
    }

    /** The largest or the smallest whole numbers that were found in time. */
    Optional<int[]> whole(Sum sum, boolean most) {
        programmes++;
        var model = model(sum, true);
        var result = most ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) return Optional.empty();
        var point = new int[puzzle.unknowns()];
        for (int at = 0; at < point.length; at++) point[at] = (int) Math.round(result.doubleValue(at));
        return Optional.of(point).filter(puzzle::isSolvedBy);
    }

    private ExpressionsBasedModel model(Sum goal, boolean whole) {
        var model = new ExpressionsBasedModel();
        model.options.time_abort = PATIENCE;
        model.options.time_suffice = PATIENCE;
        model.options.sparse = false;
        model.options.linear().dual();
        for (int at = 0; at < puzzle.unknowns(); at++)
            model.newVariable("x" + at).lower(0).upper(Range.UNBOUNDED).integer(whole);
        int row = 0;
        for (var fact : puzzle.facts()) bound(set(model.newExpression("f" + row++), fact.sum()), fact.range());
        set(model.newExpression("goal"), goal).weight(1);
        return model;
    }

    private static Expression set(Expression expression, Sum sum) {
        for (int unknown : sum.added()) expression.add(unknown, 1);
        for (int unknown : sum.taken()) expression.add(unknown, -1);
        return expression;
    }

    private static void bound(Expression expression, Range range) {
        if (range.least() > -Range.UNBOUNDED) expression.lower(range.least());
        if (range.most() < Range.UNBOUNDED) expression.upper(range.most());
    }
}
