package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Changes a solution of a puzzle step by step into others, so that a sum grows or shrinks: one unknown changes by one, then others that
 * put right what that broke, as in the ejection chains of Glover (1996). It finds quickly most of what is possible, and
 * proves nothing impossible. Its chance is a fixed sequence: the same puzzle is walked in the same way.
 */
final class Walk {
    private static final int CHAIN = 12;
    private static final int ATTEMPTS = 120;

    private final List<Puzzle.Fact> facts;
    private final int[][] factsOf;
    private final int[][] signsOf;
    private final int[] values;
    private int[] point = {};
    private long chance;

    /** @param seed of another walk, above zero */
    Walk(Puzzle puzzle, long seed) {
        chance = seed * 0x9E3779B97F4A7C15L;
        facts = puzzle.facts();
        values = new int[facts.size()];
        var of = new ArrayList<List<int[]>>();
        for (int at = 0; at < puzzle.unknowns(); at++) of.add(new ArrayList<>());
        for (int fact = 0; fact < facts.size(); fact++) {
            for (int unknown : facts.get(fact).sum().added()) of.get(unknown).add(new int[] {fact, 1});
            for (int unknown : facts.get(fact).sum().taken()) of.get(unknown).add(new int[] {fact, -1});
        }
        factsOf = of.stream().map(each -> column(each, 0)).toArray(int[][]::new);
        signsOf = of.stream().map(each -> column(each, 1)).toArray(int[][]::new);
    }

    private static int[] column(List<int[]> pairs, int column) {
        return pairs.stream().mapToInt(pair -> pair[column]).toArray();
    }

    /**
     * Lets a sum grow or shrink as far as it goes.
     *
     * @param start solves the puzzle
     * @param goal where it may stop
     * @return the farthest that was found
     */
    int[] from(int[] start, Sum secret, boolean up, int goal) {
        point = start.clone();
        for (int at = 0; at < values.length; at++)
            values[at] = facts.get(at).sum().in(point);
        var weight = new int[point.length];
        for (int unknown : secret.added()) weight[unknown] = up ? 1 : -1;
        for (int unknown : secret.taken()) weight[unknown] = up ? -1 : 1;
        var steps = IntStream.range(0, weight.length)
                .filter(unknown -> weight[unknown] != 0)
                .toArray();
        for (int failed = 0; failed < ATTEMPTS && steps.length > 0; failed++) {
            if (up ? secret.in(point) >= goal : secret.in(point) <= goal) break;
            var first = steps[next(steps.length)];
            if (point[first] + weight[first] < 0) continue;
            if (chain(first, weight[first], weight)) failed = -1;
        }
        return point;
    }

    private boolean chain(int first, int change, int[] weight) {
        var done = new ArrayList<int[]>();
        var step = new int[] {first, change};
        while (step.length > 0) {
            apply(step[0], step[1]);
            done.add(step);
            var broken = broken(done);
            if (broken < 0) return true;
            step = done.size() < CHAIN ? mending(broken, weight, done) : new int[0];
        }
        for (var undone : done) apply(undone[0], -undone[1]);
        return false;
    }

    private void apply(int unknown, int change) {
        point[unknown] += change;
        for (int at = 0; at < factsOf[unknown].length; at++)
            values[factsOf[unknown][at]] += change * signsOf[unknown][at];
    }

    /** A fact that does not hold any more, or a number below zero; -1 if none. */
    private int broken(List<int[]> done) {
        for (var step : done)
            for (int fact : factsOf[step[0]]) if (!facts.get(fact).range().holds(values[fact])) return fact;
        return -1;
    }

    /** One unknown of it that goes the other way, not against the goal, and not twice; empty if there is none. */
    private int[] mending(int fact, int[] weight, List<int[]> done) {
        var sum = facts.get(fact).sum();
        var change = values[fact] > facts.get(fact).range().most() ? -1 : 1;
        int size = sum.added().length + sum.taken().length;
        int from = next(size);
        for (int at = 0; at < size; at++) {
            int place = (from + at) % size;
            var isAdded = place < sum.added().length;
            int unknown = isAdded ? sum.added()[place] : sum.taken()[place - sum.added().length];
            int way = isAdded ? change : -change;
            var fits = point[unknown] + way >= 0
                    && weight[unknown] * way >= 0
                    && done.stream().noneMatch(step -> step[0] == unknown);
            if (fits) return new int[] {unknown, way};
        }
        return new int[0];
    }

    private int next(int bound) {
        chance ^= chance << 13;
        chance ^= chance >>> 7;
        chance ^= chance << 17;
        return (int) Long.remainderUnsigned(chance, bound);
    }
}
