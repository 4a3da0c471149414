package rostrum.bench.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rostrum.platform.disclosure.Count;
import rostrum.summary.disclosure.Edition;
import rostrum.summary.disclosure.Printed;
import rostrum.summary.disclosure.Slice;

/**
 * Reads what was printed of one question, in one release or two, and works out between what bounds each hidden count lies: for an
 * outsider, and for everybody who is one of the people.
 */
final class Attack {
    /**
     * What came of it: the narrowest bounds of a hidden count.
     *
     * @param few of how many parts of two groups that cut across each other it is certain that they are one to nine people
     */
    record Spoils(int hidden, int narrowest, int few) {}

    private static final int LARGEST = 100_000;
    private static final int CELL = 10;

    private final Drawn last;
    private final int[] near;
    private final int each;
    private final List<Edition> editions;
    private final List<Search.Line> lines = new ArrayList<>();

    /** @param drawn the people of each release: they tell who could read, and where to look first */
    Attack(List<Drawn> drawn, List<Edition> editions) {
        this.last = drawn.get(drawn.size() - 1);
        this.editions = editions;
        this.each = last.regions() * last.bands() * kinds();
        for (int stage = 0; stage < editions.size(); stage++) {
            read(editions.get(stage).turnout(), stage);
            for (var printed : editions.get(stage).questions().values()) read(printed, stage);
            if (last.several()) rules(stage);
        }
        this.near = near(drawn);
        if (lines.stream().anyMatch(line -> !line.holds(near)))
            throw new IllegalStateException("the truth is printed wrongly");
    }

    private void read(Printed printed, int stage) {
        printed.figures().forEach((slice, count) -> lines.add(line(slice, stage, least(count), most(count))));
    }

    private static int least(Count count) {
        return count.rounded() > 0 ? Math.max(10, count.rounded() - 2) : 0;
    }

    private static int most(Count count) {
        return count.equals(Count.FEWER) ? 9 : count.rounded() > 0 ? count.rounded() + 2 : LARGEST;
    }

    private int kinds() {
        return last.answers() + (last.several() ? 2 : 1);
    }

    private void rules(int stage) {
        for (int cell = 0; cell < last.regions() * last.bands(); cell++) {
            int first = stage * each + cell * kinds();
            var answered = new int[] {first + last.answers() + 1};
            var chosen = IntStream.range(first, first + last.answers()).toArray();
            lines.add(new Search.Line(chosen, answered, 0, LARGEST));
            for (int one : chosen) lines.add(new Search.Line(answered, new int[] {one}, 0, LARGEST));
        }
    }

    private Search.Line line(Slice slice, int stage, int least, int most) {
        var unknowns = IntStream.rangeClosed(0, stage)
                .flatMap(at -> IntStream.range(0, each)
                        .filter(unknown -> counts(slice, unknown))
                        .map(unknown -> at * each + unknown))
                .toArray();
        return new Search.Line(unknowns, new int[0], least, most);
    }

    private boolean counts(Slice slice, int unknown) {
        int kind = unknown % kinds();
        int cell = unknown / kinds();
        return (slice.regions() >> cell / last.bands() & 1) == 1
                && (slice.bands() >> cell % last.bands() & 1) == 1
                && counts(slice.answers(), kind);
    }

    private boolean counts(long answers, int kind) {
        if (kind == last.answers()) return (answers & Slice.NONE) != 0;
        var whole = (answers & Slice.ANSWERED) == Slice.ANSWERED;
        if (kind > last.answers()) return whole;
        return last.several() ? !whole && (answers >> kind & 1) == 1 : (answers >> kind & 1) == 1;
    }

    Spoils spoils() {
        int hidden = 0;
        int narrowest = Integer.MAX_VALUE;
        for (int stage = 0; stage < editions.size(); stage++) {
            var printed = new ArrayList<Printed>(editions.get(stage).questions().values());
            printed.add(editions.get(stage).turnout());
            for (var one : printed)
                for (var figure : one.figures().entrySet()) {
                    if (!figure.getValue().isHidden()) continue;
                    hidden++;
                    narrowest = Math.min(narrowest, narrowest(line(figure.getKey(), stage, 0, LARGEST)));
                }
        }
        return new Spoils(hidden, narrowest, few());
    }

    private int few() {
        int few = 0;
        for (int stage = 0; stage < editions.size(); stage++) {
            var groups = editions.get(stage).turnout().figures().keySet().stream()
                    .filter(slice -> slice.tellsRegions() && !slice.tellsBands())
                    .toList();
            for (var one : groups)
                for (var other : groups)
                    for (int homes : new int[] {one.regions() & other.regions(), one.regions() & ~other.regions()})
                        if (homes != 0 && !groups.contains(all(homes)) && isFew(line(all(homes), stage, 0, LARGEST)))
                            few++;
        }
        return few;
    }

    private static Slice all(int homes) {
        return new Slice(homes, Slice.EVERYWHERE, Slice.ALL);
    }

    private boolean isFew(Search.Line part) {
        if (part.in(near) < 1 || part.in(near) >= CELL) return false;
        var search = new Search(near, lines);
        return !search.isPossible(part, -LARGEST, 0) && !search.isPossible(part, CELL, LARGEST);
    }

    private int narrowest(Search.Line secret) {
        var outside = new Search(near, lines).extremes(secret);
        if (outside.length == 0) throw new IllegalStateException("the truth is no solution");
        int narrowest = outside[1] - outside[0];
        var truth = truth(last);
        for (int place = 0; place < each; place++) {
            if (truth[place] == 0) continue;
            var known = new ArrayList<>(lines);
            int at = place;
            known.add(new Search.Line(
                    IntStream.range(0, editions.size())
                            .map(stage -> stage * each + at)
                            .toArray(),
                    new int[0],
                    1,
                    LARGEST));
            var inside = new Search(near, known);
            if (inside.isPossible(secret, -LARGEST, outside[0]) && inside.isPossible(secret, outside[1], LARGEST))
                continue;
            var bounds = inside.extremes(secret);
            narrowest = Math.min(narrowest, bounds[1] - bounds[0]);
        }
        return narrowest;
    }

    private int[] near(List<Drawn> drawn) {
        var all = new int[each * drawn.size()];
        for (int stage = 0; stage < drawn.size(); stage++) {
            var now = truth(drawn.get(stage));
            var before = stage == 0 ? new int[each] : truth(drawn.get(stage - 1));
            for (int at = 0; at < each; at++) all[stage * each + at] = now[at] - before[at];
        }
        return all;
    }

    private int[] truth(Drawn drawn) {
        var truth = new int[each];
        for (int cell = 0; cell < drawn.regions() * drawn.bands(); cell++) {
            var people = drawn.people()[cell / drawn.bands()][cell % drawn.bands()];
            for (int at = 0; at <= drawn.answers(); at++) {
                truth[cell * kinds() + at] += people[at];
                if (drawn.several() && at < drawn.answers()) {
                    truth[cell * kinds() + drawn.answers() + 1] += people[at];
                    truth[cell * kinds() + (at + 1) % drawn.answers()] += people[at] / 2;
                }
            }
        }
        return truth;
    }
}
