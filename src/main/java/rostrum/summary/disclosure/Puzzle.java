package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody can write down who reads all tables and knows all rules: whole numbers that are not known, none below zero,
 * and between what bounds sums of them lie.
 */
final class Puzzle {
    /** That a sum lies within a range. */
    record Fact(Sum sum, Range range) {
        boolean holds(int[] point) {
            return range.holds(sum.in(point));
        }
    }

    private final int unknowns;
    private final List<Fact> facts;

    Puzzle(int unknowns, List<Fact> facts) {
        this.unknowns = unknowns;
        this.facts = List.copyOf(facts);
    }

    int unknowns() {
        return unknowns;
    }

    List<Fact> facts() {
        return facts;
    }

    /** For somebody who knows besides that there is somebody in each of these. */
    Puzzle knowing(List<Sum> inhabited) {
        var more = new ArrayList<>(facts);
        inhabited.forEach(sum -> more.add(new Fact(sum, Range.SOMEBODY)));
        return new Puzzle(unknowns, more);
    }

    boolean isSolvedBy(int[] point) {
        return facts.stream().allMatch(fact -> fact.holds(point));
    }
}
