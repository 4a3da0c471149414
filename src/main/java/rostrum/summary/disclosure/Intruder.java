package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;

/**
 * Somebody who reads all that is printed of one question, in earlier releases too, knows all rules, and may be one of the people.
 *
 * <p>A hidden count is safe where, whoever reads, two sets of whole numbers are found that print exactly the same and in which
 * it differs by {@link Disclosure#WIDTH} or more. The attack is the one of Fischetti and Salazar-González (“Models and
 * algorithms for optimizing cell suppression in tabular data with linear constraints”, 2000), widened to rounded figures
 * and to respondents.
 */
final class Intruder {
    /** What cannot be shown in whole numbers in so many walks is not believed. */
    private static final int RETRIES = 3;

    private final Cube cube;
    private final Grid grid;
    private final List<Seen> releases;
    private final Puzzle puzzle;
    private final Solver outside;
    private final Puzzle crowded;
    private final List<Sum> places;
    private final Solutions solutions;
    private long seed = 1;

    /**
     * @param releases what is printed of the question, the earliest first and this one last
     * @param known points that solved a puzzle with the same unknowns before
     */
    Intruder(Cube cube, Grid grid, List<Seen> releases, List<int[]> known) {
        this.cube = cube;
        this.grid = grid;
        this.releases = releases;
        this.puzzle = new Puzzle(grid.unknowns() * releases.size(), facts());
        this.places = places();
        this.outside = new Solver(puzzle);
        this.crowded = puzzle.knowing(places);
        this.solutions = new Solutions(places);
        known.stream().filter(puzzle::isSolvedBy).forEach(solutions::add);
        if (releases.size() == 1) solutions.add(grid.truth());
        else new Solver(crowded).solution().ifPresent(solutions::add);
    }

    private List<Puzzle.Fact> facts() {
        var facts = new ArrayList<Puzzle.Fact>();
        for (int stage = 0; stage < releases.size(); stage++) {
            facts.addAll(grid.rules(stage));
            for (var size : releases.get(stage).sizes().known().entrySet())
                if (grid.fits(size.getKey())) facts.add(new Puzzle.Fact(sum(size.getKey(), stage), size.getValue()));
            for (var figure : releases.get(stage).printed().figures().entrySet())
                facts.add(new Puzzle.Fact(sum(figure.getKey(), stage), Range.of(figure.getValue())));
        }
        facts.removeIf(fact -> fact.range().equals(Range.ANY) && fact.sum().taken().length == 0);
        return facts;
    }

    /** Everybody of a release was in it or in one before. */
    private Sum sum(Slice slice, int stage) {
        return IntStream.rangeClosed(0, stage)
                .mapToObj(at -> grid.sum(slice, at))
                .reduce(Sum::plus)
                .orElseThrow();
    }

    /** Where anybody is who could read. */
    private List<Sum> places() {
        var truth = grid.truth();
        return IntStream.range(0, truth.length)
                .filter(at -> truth[at] > 0)
                .mapToObj(at -> Sum.of(IntStream.range(0, releases.size())
                        .map(stage -> stage * grid.unknowns() + at)
                        .toArray()))
                .toList();
    }

    /** The first thing that could be worked out. */
    Optional<Finding> finds() {
        var hidden = secrets().filter(secret -> isNarrow(secret.sum())).map(Secret::finding);
        var differences = differences().filter(secret -> isFew(secret.sum())).map(Secret::finding);
        return Stream.concat(hidden, differences).findFirst();
    }

    /** Whether this in particular could be worked out. */
    boolean finds(Finding finding) {
        return finding.isDifference()
                ? differences()
                        .filter(secret -> secret.finding().equals(finding))
                        .anyMatch(secret -> isFew(secret.sum()))
                : secrets()
                        .filter(secret -> secret.finding().equals(finding))
                        .anyMatch(secret -> isNarrow(secret.sum()));
    }

    /** All points that were found. */
    List<int[]> points() {
        return solutions.points();
    }

    int programmes() {
        return outside.programmes();
    }

    /** A number that must not be worked out. */
    private record Secret(Finding finding, Sum sum) {}

    private Stream<Secret> secrets() {
        return IntStream.range(0, releases.size())
                .boxed()
                .flatMap(stage -> Stream.concat(
                        releases.get(stage).printed().hidden().stream()
                                .map(slice -> new Secret(Finding.hidden(slice), sum(slice, stage))),
                        Stream.concat(fewOthers(stage), hiddenSizes(stage))));
    }

    /** Who took part is told in tables of its own, and what those hide must not follow from a question. */
    private Stream<Secret> hiddenSizes(int stage) {
        if (releases.size() == 1 && releases.get(0).printed().tellsNothing()) return Stream.of();
        return releases.get(stage).sizes().hidden().stream()
                .filter(grid::fits)
                .map(slice -> new Secret(Finding.hidden(slice), sum(slice, stage)));
    }

    /** Where several may be chosen, those who did not choose an answer are a count that nobody prints. */
    private Stream<Secret> fewOthers(int stage) {
        if (!cube.several()) return Stream.of();
        return releases.get(stage).printed().figures().keySet().stream()
                .filter(slice -> Long.bitCount(slice.answers()) == 1 && slice.answers() != Slice.NONE)
                .filter(slice -> cube.count(slice.of(Slice.ANSWERED)) - cube.count(slice) < Disclosure.CELL)
                .map(slice -> new Secret(
                        Finding.hidden(slice),
                        sum(slice.of(Slice.ANSWERED), stage).minus(sum(slice, stage))));
    }

    private boolean isNarrow(Sum secret) {
        if (!solutions.isNarrow(secret)) return false;
        walk(secret);
        if (!solutions.isNarrow(secret)) return false;
        if (outside.bounds(secret).map(Range::width).orElse(0) < Disclosure.WIDTH) return true;
        for (int more = 0; more < RETRIES && solutions.isNarrow(secret); more++) walk(secret);
        return solutions.isNarrow(secret);
    }

    /** Up among all places at once; down where those that the secret counts are empty, but for one of them. */
    private void walk(Sum secret) {
        var own = places.stream().filter(place -> place.isPartOf(secret)).toList();
        var others = places.stream().filter(place -> !place.isPartOf(secret)).toList();
        var top = walk(places, secret, true, Range.UNBOUNDED);
        if (top.isEmpty()) return;
        int goal = secret.in(top.get()) - Disclosure.WIDTH;
        walk(others, secret, false, goal);
        for (var place : own) {
            if (solutions.width(secret, List.of(place)) >= Disclosure.WIDTH) continue;
            var known = new ArrayList<>(others);
            known.add(place);
            walk(known, secret, false, goal);
        }
    }

    private Optional<int[]> walk(List<Sum> known, Sum secret, boolean up, int goal) {
        var start = solutions.farthest(known, secret, up);
        var end = start.map(from -> new Walk(puzzle.knowing(known), seed++).from(from, secret, up, goal));
        end.ifPresent(solutions::add);
        return end;
    }

    /** Between one group and another within it, and between a group and the same in the release before. */
    private Stream<Secret> differences() {
        return Stream.of(nested(), crossing(), grown()).flatMap(each -> each);
    }

    private Stream<Secret> grown() {
        return IntStream.range(1, releases.size())
                .boxed()
                .flatMap(stage -> populations(stage).stream()
                        .filter(populations(stage - 1)::contains)
                        .map(slice -> new Secret(
                                new Finding(slice, slice.of(Slice.NOBODY)),
                                sum(slice, stage).minus(sum(slice, stage - 1)))));
    }

    private Stream<Secret> nested() {
        return IntStream.range(0, releases.size())
                .boxed()
                .flatMap(stage -> populations(stage).stream()
                        .flatMap(around -> populations(stage).stream()
                                .filter(slice -> slice.isWithin(around))
                                .map(slice -> new Secret(
                                        new Finding(slice, around),
                                        sum(around, stage).minus(sum(slice, stage))))));
    }

    /** Of two groups that cut across each other, those of one who are in the other and those who are not. */
    private Stream<Secret> crossing() {
        return IntStream.range(0, releases.size())
                .boxed()
                .flatMap(stage -> populations(stage).stream()
                        .flatMap(one -> populations(stage).stream()
                                .filter(one::crosses)
                                .flatMap(other -> Stream.of(one.in(other), one.outside(other)))
                                .map(part -> new Secret(new Finding(part, one), sum(part, stage)))));
    }

    private List<Slice> populations(int stage) {
        var seen = releases.get(stage);
        var others = seen.sizes().known().entrySet().stream()
                .filter(size -> size.getValue().width() < Disclosure.WIDTH && grid.fits(size.getKey()))
                .map(Map.Entry::getKey);
        return Stream.concat(seen.printed().populations(), others).distinct().toList();
    }

    /** Whether it is certain that there are one to nine. */
    private boolean isFew(Sum difference) {
        if (solutions.leaves(difference, 1, Disclosure.CELL - 1)) return false;
        var bounds = outside.bounds(difference).orElse(Range.exactly(1));
        return bounds.least() >= 1 && bounds.most() < Disclosure.CELL;
    }
}
