package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Suppression;

/**
 * The tables of one question as they are laid out: by what they are broken down, what is told together, what is withheld. A
 * question without answers is who took part.
 *
 * @param folded whether the question is told of all who took part, with those who gave no answer in a line of their own,
 *     because how many answered would betray how many did not
 */
public record Sheet(Cube cube, Parts regions, Parts bands, Set<Breakdown> by, boolean folded, Set<Slice> withheld) {

    public Sheet {
        by = by.isEmpty() ? EnumSet.noneOf(Breakdown.class) : EnumSet.copyOf(by);
        withheld = new LinkedHashSet<>(withheld);
    }

    /** Where too few answered, or nothing is left to compare, nothing is broken down. */
    public static Sheet of(Cube cube, Parts regions, Parts bands, Set<Breakdown> by) {
        var few =
                cube.count(Slice.EVERYBODY.of(cube.answers() == 0 ? Slice.ALL : Slice.ANSWERED)) < Disclosure.QUESTION;
        return new Sheet(cube, regions, bands, few ? Set.of() : by, false, Set.of())
                .withoutSingles()
                .guarded();
    }

    /** A breakdown into one part tells nothing. */
    private Sheet withoutSingles() {
        var kept = new LinkedHashSet<>(by);
        if (regions.sets().size() < 2) kept.removeIf(Breakdown::tellsRegions);
        if (bands.sets().size() < 2) kept.removeIf(Breakdown::tellsBands);
        return new Sheet(cube, regions, bands, kept, folded, withheld);
    }

    /** Each table by itself comes first; the audit then looks at all of them. */
    private Sheet guarded() {
        if (cube.several() || isFew()) return this;
        var hidden = new LinkedHashSet<>(withheld);
        if (isTurnout()) {
            if (by.contains(Breakdown.REGION)) hidden.addAll(guarded(population(Breakdown.REGION)));
            if (by.contains(Breakdown.BAND)) hidden.addAll(guarded(population(Breakdown.BAND)));
        } else hidden.addAll(guarded(answers().mapToObj(Slice.EVERYBODY::of).toList()));
        return withholding(hidden);
    }

    private List<Slice> guarded(List<Slice> cells) {
        var counts = cells.stream().map(this::count).toList();
        var shown = Suppression.guard(counts, count(base()));
        return IntStream.range(0, cells.size())
                .filter(at -> shown.get(at).equals(Count.WITHHELD))
                .mapToObj(cells::get)
                .toList();
    }

    boolean isTurnout() {
        return cube.answers() == 0;
    }

    /** Of whom the question is told. */
    public Slice base() {
        return Slice.EVERYBODY.of(isTurnout() || folded ? Slice.ALL : Slice.ANSWERED);
    }

    private boolean isFew() {
        return cube.count(base()) < Disclosure.CELL;
    }

    private LongStream answers() {
        return IntStream.range(0, cube.answers()).mapToLong(answer -> 1L << answer);
    }

    /** How many people there are in each part. */
    public List<Slice> population(Breakdown breakdown) {
        var some = breakdown.tellsRegions() ? regions.sets() : List.of(Slice.EVERYWHERE);
        var others = breakdown.tellsBands() ? bands.sets() : List.of(Slice.EVERYWHERE);
        return some.stream()
                .flatMap(region -> others.stream().map(band -> new Slice(region, band, Slice.ALL)))
                .toList();
    }

    /** The figures of one breakdown. */
    List<Slice> cells(Breakdown breakdown) {
        return population(breakdown).stream().flatMap(this::cells).toList();
    }

    private Stream<Slice> cells(Slice people) {
        if (isTurnout()) return Stream.of(people);
        var none = cube.tellsNone() ? LongStream.of(Slice.NONE) : LongStream.empty();
        return LongStream.concat(LongStream.concat(LongStream.of(Slice.ALL), answers()), none)
                .mapToObj(people::of);
    }

    /** The figures of the table that is not broken down. */
    List<Slice> margin() {
        var margin = new ArrayList<Slice>();
        if (!folded) margin.add(base());
        if (isFew() || isTurnout()) return margin;
        answers().mapToObj(Slice.EVERYBODY::of).forEach(margin::add);
        if (folded) margin.add(Slice.EVERYBODY.of(Slice.NONE));
        return margin;
    }

    public Printed printed() {
        var figures = new LinkedHashMap<Slice, Count>();
        margin().forEach(slice -> figures.put(slice, shown(slice)));
        by.forEach(breakdown -> cells(breakdown).forEach(slice -> figures.put(slice, shown(slice))));
        return new Printed(figures);
    }

    private Count shown(Slice slice) {
        return withheld.contains(slice) ? Count.WITHHELD : count(slice);
    }

    private Count count(Slice slice) {
        return Disclosure.count(cube.count(slice));
    }

    Sheet withholding(Collection<Slice> slices) {
        var more = new LinkedHashSet<>(withheld);
        more.addAll(slices);
        return new Sheet(cube, regions, bands, by, folded, more);
    }

    Sheet without(Breakdown breakdown) {
        var fewer = new LinkedHashSet<>(by);
        fewer.remove(breakdown);
        return new Sheet(cube, regions, bands, fewer, folded, withheld);
    }

    Sheet with(Parts newRegions, Parts newBands) {
        return new Sheet(cube, newRegions, newBands, by, folded, withheld).withoutSingles();
    }

    Sheet fold() {
        return new Sheet(cube, regions, bands, by, true, Set.of()).guarded();
    }

    /** How many people a part has, as its answers add up to it. */
    Range addedUp(Slice part) {
        var printed = printed();
        if (cube.several() || !printed.figures().containsKey(part.of(Slice.NONE))) return Range.ANY;
        return LongStream.concat(answers(), LongStream.of(Slice.NONE))
                .mapToObj(answer -> Range.of(printed.of(part.of(answer))))
                .reduce(Range.exactly(0), Range::plus);
    }
}
