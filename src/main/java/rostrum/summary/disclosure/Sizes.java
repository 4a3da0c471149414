package rostrum.summary.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What other tables tell of how many people there are, whatever they answered.
 *
 * @param hidden those of which the number must not be worked out with the help of a question either
 */
record Sizes(Map<Slice, Range> known, List<Slice> hidden) {
    static final Sizes NONE = new Sizes(Map.of(), List.of());

    /** As the table of who took part prints them. */
    static Sizes of(Printed turnout) {
        var known = new LinkedHashMap<Slice, Range>();
        turnout.figures().forEach((slice, count) -> known.put(slice, Range.of(count)));
        return new Sizes(known, turnout.hidden());
    }
}
