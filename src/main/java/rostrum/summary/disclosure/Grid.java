package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The unknowns behind the figures of a question: regions and bands that no figure tells apart share theirs. */
final class Grid {
    private final Cube cube;
    private final List<Integer> regions;
    private final List<Integer> bands;

    Grid(Cube cube, List<Slice> slices) {
        this.cube = cube;
        this.regions = parts(cube.regions(), slices, Slice::regions);
        this.bands = parts(cube.bands(), slices, Slice::bands);
    }

    private static List<Integer> parts(int size, List<Slice> slices, ToIntFunction<Slice> set) {
        var whole = size == 32 ? -1 : (1 << size) - 1;
        var parts = List.of(whole);
        for (int cut : slices.stream().mapToInt(set).distinct().toArray()) {
            var finer = new ArrayList<Integer>();
            for (int part : parts) {
                if ((part & cut) != 0) finer.add(part & cut);
                if ((part & ~cut) != 0) finer.add(part & ~cut);
            }
            parts = finer;
        }
        return List.copyOf(parts);
    }

    int unknowns() {
        return regions.size() * bands.size() * cube.kinds();
    }

    /** Whether it tells apart what the slice tells apart. */
    boolean fits(Slice slice) {
        return fits(regions, slice.regions()) && fits(bands, slice.bands());
    }

    private static boolean fits(List<Integer> parts, int set) {
        return parts.stream().allMatch(part -> (part & set) == 0 || (part & ~set) == 0);
    }

    /** @param stage the place of the release among all: each begins with people who were not in the ones before */
    Sum sum(Slice slice, int stage) {
        var kinds = cube.kinds(slice.answers());
        return Sum.of(cells(slice)
                .flatMap(cell -> Arrays.stream(kinds).map(kind -> stage * unknowns() + cell * cube.kinds() + kind))
                .toArray());
    }

    private IntStream cells(Slice slice) {
        return IntStream.range(0, regions.size() * bands.size())
                .filter(cell -> (regions.get(cell / bands.size()) & slice.regions()) != 0
                        && (bands.get(cell % bands.size()) & slice.bands()) != 0);
    }

    /** The true values of the unknowns. */
    int[] truth() {
        var truth = new int[unknowns()];
        for (int at = 0; at < truth.length; at++) {
            int cell = at / cube.kinds();
            truth[at] = cube.count(regions.get(cell / bands.size()), bands.get(cell % bands.size()), at % cube.kinds());
        }
        return truth;
    }

    /** Where several answers may be chosen: each by no more than answered, and all by no fewer. */
    List<Puzzle.Fact> rules(int stage) {
        var rules = new ArrayList<Puzzle.Fact>();
        if (!cube.several()) return rules;
        for (int cell = 0; cell < regions.size() * bands.size(); cell++) {
            int first = stage * unknowns() + cell * cube.kinds();
            var answered = Sum.of(first + cube.answered());
            for (int answer = 0; answer < cube.answers(); answer++)
                rules.add(new Puzzle.Fact(answered.minus(Sum.of(first + answer)), Range.ANY));
            var chosen = Sum.of(IntStream.range(first, first + cube.answers()).toArray());
            rules.add(new Puzzle.Fact(chosen.minus(answered), Range.ANY));
        }
        return rules;
    }
}
