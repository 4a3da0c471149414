package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;

/**
 * How regions or bands are put together before anything is counted by them, as sets of bits: those with too few people are
 * counted with others.
 *
 * @param rest the set of those that are counted as others; 0 where there is none, or where they have an order and
 *     join their neighbours
 */
public record Parts(List<Integer> sets, int rest, boolean inOrder) {

    /** Where too few people are of one, it is told among the rest; and the rest is not told with too few either. */
    public static Parts regions(int[] people) {
        var alone = new ArrayList<>(IntStream.range(0, people.length)
                .filter(at -> people[at] >= Disclosure.GROUP)
                .mapToObj(at -> 1 << at)
                .toList());
        int rest =
                (1 << people.length) - 1 - alone.stream().mapToInt(set -> set).sum();
        IntUnaryOperator size = size(people);
        while (isShownButFew(size.applyAsInt(rest)) && !alone.isEmpty()) {
            var smallest =
                    alone.stream().min(Comparator.comparing(size::applyAsInt)).orElseThrow();
            alone.remove(smallest);
            rest |= smallest;
        }
        if (rest != 0) alone.add(rest);
        return new Parts(List.copyOf(alone), rest, false);
    }

    /**
     * The same, where each is made of finer ones.
     *
     * @param finer what takes the place of a set
     */
    public Parts as(IntUnaryOperator finer) {
        return new Parts(sets.stream().map(finer::applyAsInt).toList(), finer.applyAsInt(rest), inOrder);
    }

    private static boolean isShownButFew(int people) {
        return people >= Disclosure.CELL && people < Disclosure.GROUP;
    }

    /** The smallest joins its smaller neighbour until each has enough people. The first, where it has nobody, is none. */
    public static Parts bands(int[] people) {
        var sets = new ArrayList<>(
                IntStream.range(0, people.length).mapToObj(at -> 1 << at).toList());
        if (people.length > 1 && people[0] == 0) sets.set(0, sets.remove(0) | sets.get(0));
        var parts = new Parts(List.copyOf(sets), 0, true);
        var size = size(people);
        while (true) {
            var smallest = parts.smallest(size);
            if (parts.sets.size() < 2 || size.applyAsInt(smallest) >= Disclosure.GROUP) return parts;
            parts = parts.joining(smallest, size).orElseThrow();
        }
    }

    private static IntUnaryOperator size(int[] people) {
        return set -> IntStream.range(0, people.length)
                .filter(at -> (set >> at & 1) == 1)
                .map(at -> people[at])
                .sum();
    }

    int smallest(IntUnaryOperator size) {
        return sets.stream().min(Comparator.comparing(size::applyAsInt)).orElseThrow();
    }

    /** With one of them joined to the rest, or to its smaller neighbour; nothing where it is all there is. */
    Optional<Parts> joining(int set, IntUnaryOperator size) {
        var others = inOrder ? neighbours(set) : rest != 0 && rest != set ? Stream.of(rest) : others(set);
        return others.min(Comparator.comparing(size::applyAsInt)).map(other -> joined(set, other));
    }

    private Stream<Integer> neighbours(int set) {
        int at = sets.indexOf(set);
        return Stream.of(at - 1, at + 1)
                .filter(beside -> beside >= 0 && beside < sets.size())
                .map(sets::get);
    }

    private Stream<Integer> others(int set) {
        return sets.stream().filter(other -> other != set);
    }

    private Parts joined(int one, int other) {
        var all = new ArrayList<>(sets);
        all.set(Math.min(all.indexOf(one), all.indexOf(other)), one | other);
        all.removeIf(set -> set == one || set == other);
        if (!inOrder) {
            all.remove(Integer.valueOf(one | other));
            all.add(one | other);
        }
        return new Parts(List.copyOf(all), inOrder ? 0 : one | other, inOrder);
    }
}
