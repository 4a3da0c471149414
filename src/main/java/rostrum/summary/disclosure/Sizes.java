package rostrum.summary.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What other tables tell of how many people there are, whatever they answered.
 *
 * @param hidden those of which the number must not be worked out with the help of a question either
 * @param groups those that are told across others, and by which a question has to be told apart, too
 */
record Sizes(Map<Slice, Range> known, List<Slice> hidden, List<Slice> groups) {
    static final Sizes NONE = new Sizes(Map.of(), List.of(), List.of());

    /** Of which none cuts across regions. */
    Sizes(Map<Slice, Range> known, List<Slice> hidden) {
        this(known, hidden, List.of());
    }

    /** As the table of who took part prints them. */
    static Sizes of(Printed turnout) {
        var known = new LinkedHashMap<Slice, Range>();
        turnout.figures().forEach((slice, count) -> known.put(slice, Range.of(count)));
        var all = known.keySet();
        var groups =
                all.stream().filter(one -> all.stream().anyMatch(one::crosses)).toList();
        return new Sizes(known, turnout.hidden(), groups);
    }

    Sizes with(List<Slice> across) {
        return new Sizes(known, hidden, across);
    }

    /** What has to be told apart, so that nothing follows from it unseen. */
    Set<Slice> apart() {
        return hidden.isEmpty() ? new LinkedHashSet<>(groups) : known.keySet();
    }
}
