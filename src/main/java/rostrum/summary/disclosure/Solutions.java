package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;

/** Whole numbers that solve a puzzle: each set of them could be the truth. */
final class Solutions {
    private record Solution(int[] point, BitSet inhabited) {}

    private final List<Sum> places;
    private final List<Solution> all = new ArrayList<>();

    /** @param places where somebody who reads may be */
    Solutions(List<Sum> places) {
        this.places = places;
    }

    void add(int[] point) {
        var inhabited = new BitSet(places.size());
        for (int at = 0; at < places.size(); at++)
            inhabited.set(at, places.get(at).in(point) > 0);
        all.add(new Solution(point, inhabited));
    }

    List<int[]> points() {
        return all.stream().map(Solution::point).toList();
    }

    /** Whether a count is too narrow for anybody who may read. */
    boolean isNarrow(Sum secret) {
        return !narrow(secret).isEmpty();
    }

    /** For whom a count is too narrow: what each of them knows. Where nobody is, for one who knows nothing. */
    List<List<Sum>> narrow(Sum secret) {
        var values =
                all.stream().mapToInt(solution -> secret.in(solution.point())).toArray();
        if (places.isEmpty()) return width(secret, List.of()) < Disclosure.WIDTH ? List.of(List.of()) : List.of();
        var narrow = new ArrayList<List<Sum>>();
        for (int place = 0; place < places.size(); place++) {
            int least = Range.UNBOUNDED;
            int most = -Range.UNBOUNDED;
            for (int at = 0; at < values.length; at++) {
                if (!all.get(at).inhabited().get(place)) continue;
                least = Math.min(least, values[at]);
                most = Math.max(most, values[at]);
            }
            if (most - least < Disclosure.WIDTH) narrow.add(List.of(places.get(place)));
        }
        return narrow;
    }

    /** How far apart the values of a sum are for somebody who knows that there is somebody in these places. */
    int width(Sum secret, List<Sum> known) {
        var values = inhabited(known)
                .mapToInt(solution -> secret.in(solution.point()))
                .summaryStatistics();
        return values.getCount() == 0 ? -1 : values.getMax() - values.getMin();
    }

    /** The solution in which a sum is largest or smallest. */
    Optional<int[]> farthest(List<Sum> known, Sum secret, boolean up) {
        Comparator<Solution> order = Comparator.comparing(solution -> secret.in(solution.point()));
        return inhabited(known).max(up ? order : order.reversed()).map(Solution::point);
    }

    private Stream<Solution> inhabited(List<Sum> known) {
        return all.stream().filter(solution -> known.stream().allMatch(place -> place.in(solution.point()) > 0));
    }

    /** Whether a sum may also be less than these or more. */
    boolean leaves(Sum sum, int least, int most) {
        return all.stream()
                .mapToInt(solution -> sum.in(solution.point()))
                .anyMatch(value -> value < least || value > most);
    }
}
