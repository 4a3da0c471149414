package rostrum.bench.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tries out all whole numbers that a few unknowns can be, by narrowing what each can be and halving what is left. It shares nothing
 * with the audit: no linear programme, and no walk from the truth.
 */
final class Search {
    /** Unknowns that add up to something between two bounds. */
    record Line(int[] added, int[] taken, int least, int most) {
        int in(int[] point) {
            int sum = 0;
            for (int at : added) sum += point[at];
            for (int at : taken) sum -= point[at];
            return sum;
        }

        boolean holds(int[] point) {
            return least <= in(point) && in(point) <= most;
        }
    }

    private static final int LARGEST = 100_000;
    private static final int FAR = 10;
    private static final int ENOUGH = 5;
    private static final int PATIENCE = 500;
    private static final int STUBBORN = 20_000;
    private static final int ATTEMPTS = 40;

    private final int[] near;
    private final int unknowns;
    private final List<Line> lines;
    private final Random chance = new Random(7);
    private int attempts = ATTEMPTS;
    private int patience = PATIENCE;
    private int hurry;
    private int nodes;
    private int[] solution = {};

    /** @param near a solution, which only tells where to look first */
    Search(int[] near, List<Line> lines) {
        this.near = near;
        this.unknowns = near.length;
        this.lines = lines;
    }

    /**
     * The least and the most that a sum can be, as far as was looked: not beyond ten from some solution, and where trying out takes
     * too long, not there; what seems too narrow is tried out longer. Nothing where it cannot be anything.
     */
    int[] extremes(Line sum) {
        patience = PATIENCE;
        var any = solve(sum, -LARGEST, LARGEST);
        if (any.isEmpty()) return new int[0];
        var edges = edges(sum, any.getAsInt());
        if (edges[1] - edges[0] >= ENOUGH) return edges;
        patience = STUBBORN;
        return edges(sum, any.getAsInt());
    }

    private int[] edges(Line sum, int value) {
        int least = edge(sum, value, -1, value);
        return new int[] {least, edge(sum, value, 1, least)};
    }

    /** Beyond what is wide enough it takes less pains, and may stop early. */
    private int edge(Line sum, int value, int way, int other) {
        int edge = value;
        while (Math.abs(edge - value) < FAR) {
            attempts = Math.abs(edge - other) < ENOUGH ? ATTEMPTS : 1;
            var next = way > 0 ? solve(sum, edge + 1, LARGEST) : solve(sum, -LARGEST, edge - 1);
            if (next.isEmpty()) break;
            edge = next.getAsInt();
        }
        return edge;
    }

    boolean isPossible(Line sum, int least, int most) {
        attempts = ATTEMPTS;
        patience = PATIENCE;
        return solve(sum, least, most).isPresent();
    }

    /** What the sum is in some solution in which it lies between these. */
    private OptionalInt solve(Line sum, int least, int most) {
        var all = new ArrayList<>(lines);
        all.add(new Line(sum.added(), sum.taken(), least, most));
        for (int attempt = 0; attempt < attempts; attempt++) {
            var ceilings = new int[unknowns];
            Arrays.fill(ceilings, LARGEST);
            nodes = 0;
            hurry = attempt;
            if (isPossible(all, new int[unknowns], ceilings)) return OptionalInt.of(sum.in(solution));
            if (nodes <= patience) break;
        }
        return OptionalInt.empty();
    }

    private boolean isPossible(List<Line> all, int[] floors, int[] ceilings) {
        if (++nodes > patience) return false;
        if (!narrows(all, floors, ceilings)) return false;
        int open = open(floors, ceilings);
        if (open < 0) {
            solution = floors;
            return true;
        }
        if (hurry > 0) return isNear(all, floors, ceilings, open);
        int middle = (floors[open] + ceilings[open]) / 2;
        var ends = ceilings.clone();
        ends[open] = middle;
        var starts = floors.clone();
        starts[open] = middle + 1;
        return near[open] <= middle
                ? isPossible(all, floors.clone(), ends) || isPossible(all, starts, ceilings)
                : isPossible(all, starts, ceilings.clone()) || isPossible(all, floors, ends);
    }

    /** The one with the fewest values; after the first attempt any. */
    private int open(int[] floors, int[] ceilings) {
        var open = IntStream.range(0, unknowns).filter(at -> floors[at] < ceilings[at]);
        if (hurry == 0)
            return open.boxed()
                    .min(Comparator.comparing(at -> ceilings[at] - floors[at]))
                    .orElse(-1);
        var all = open.toArray();
        return all.length == 0 ? -1 : all[chance.nextInt(all.length)];
    }

    /** The value nearest to that of the solution that is known, then those below and those above. */
    private boolean isNear(List<Line> all, int[] floors, int[] ceilings, int open) {
        int value = Math.max(floors[open], Math.min(ceilings[open], near[open]));
        return isPossible(all, with(floors, open, value), with(ceilings, open, value))
                || value > floors[open] && isPossible(all, floors.clone(), with(ceilings, open, value - 1))
                || value < ceilings[open] && isPossible(all, with(floors, open, value + 1), ceilings.clone());
    }

    private static int[] with(int[] values, int at, int value) {
        var changed = values.clone();
        changed[at] = value;
        return changed;
    }

    /** Until nothing narrows any more; not true where nothing is left. */
    private static boolean narrows(List<Line> all, int[] floors, int[] ceilings) {
        for (boolean again = true; again; ) {
            again = false;
            for (var line : all) {
                long least = 0;
                long most = 0;
                for (int at : line.added()) {
                    least += floors[at];
                    most += ceilings[at];
                }
                for (int at : line.taken()) {
                    least -= ceilings[at];
                    most -= floors[at];
                }
                if (least > line.most() || most < line.least()) return false;
                for (int at : line.added()) {
                    int floor = (int) Math.max(floors[at], line.least() - (most - ceilings[at]));
                    int ceiling = (int) Math.min(ceilings[at], line.most() - (least - floors[at]));
                    again |= floor > floors[at] || ceiling < ceilings[at];
                    floors[at] = floor;
                    ceilings[at] = ceiling;
                    if (floor > ceiling) return false;
                }
                for (int at : line.taken()) {
                    int floor = (int) Math.max(floors[at], least + ceilings[at] - line.most());
                    int ceiling = (int) Math.min(ceilings[at], most + floors[at] - line.least());
                    again |= floor > floors[at] || ceiling < ceilings[at];
                    floors[at] = floor;
                    ceilings[at] = ceiling;
                    if (floor > ceiling) return false;
                }
            }
        }
        return true;
    }
}
