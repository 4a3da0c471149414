package rostrum.bench.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

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
    private static final int PATIENCE = 20_000;

    private final int[] near;
    private final int unknowns;
    private final List<Line> lines;
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
     * too long, not there. Nothing where it cannot be anything.
     */
    int[] extremes(Line sum) {
        var any = solve(sum, -LARGEST, LARGEST);
        if (any.isEmpty()) return new int[0];
        int value = any.getAsInt();
        return new int[] {edge(sum, value, -1), edge(sum, value, 1)};
    }

    private int edge(Line sum, int value, int way) {
        int edge = value;
        while (Math.abs(edge - value) < FAR) {
            var next = way > 0 ? solve(sum, edge + 1, LARGEST) : solve(sum, -LARGEST, edge - 1);
            if (next.isEmpty()) break;
            edge = next.getAsInt();
        }
        return edge;
    }

    boolean isPossible(Line sum, int least, int most) {
        return solve(sum, least, most).isPresent();
    }

    /** What the sum is in some solution in which it lies between these. */
    private OptionalInt solve(Line sum, int least, int most) {
        var all = new ArrayList<>(lines);
        all.add(new Line(sum.added(), sum.taken(), least, most));
        var floors = new int[unknowns];
        var ceilings = new int[unknowns];
        Arrays.fill(ceilings, LARGEST);
        nodes = 0;
        solution = new int[0];
        if (!isPossible(all, floors, ceilings)) return OptionalInt.empty();
        return OptionalInt.of(sum.in(solution));
    }

    private boolean isPossible(List<Line> all, int[] floors, int[] ceilings) {
        if (++nodes > PATIENCE) return false;
        if (!narrows(all, floors, ceilings)) return false;
        int open = -1;
        for (int at = 0; at < unknowns; at++)
            if (floors[at] < ceilings[at] && (open < 0 || ceilings[at] - floors[at] < ceilings[open] - floors[open]))
                open = at;
        if (open < 0) {
            solution = floors;
            return true;
        }
        int middle = (floors[open] + ceilings[open]) / 2;
        var ends = ceilings.clone();
        ends[open] = middle;
        var starts = floors.clone();
        starts[open] = middle + 1;
        return near[open] <= middle
                ? isPossible(all, floors.clone(), ends) || isPossible(all, starts, ceilings)
                : isPossible(all, starts, ceilings.clone()) || isPossible(all, floors, ends);
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
