package rostrum.summary.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Count;

/** What is printed of one question, in the order in which it is printed. */
public record Printed(Map<Slice, Count> figures) {
    static final Printed NOTHING = new Printed(Map.of());

    public Count of(Slice slice) {
        return figures.getOrDefault(slice, Count.WITHHELD);
    }

    boolean shows(Slice slice) {
        return !of(slice).isHidden();
    }

    boolean tellsNothing() {
        return figures.values().stream().allMatch(Count.WITHHELD::equals);
    }

    List<Slice> hidden() {
        return figures.keySet().stream().filter(slice -> !shows(slice)).toList();
    }

    /** Figures of people whatever they answered, that are not hidden. */
    Stream<Slice> populations() {
        return figures.keySet().stream().filter(slice -> slice.isPopulation() && shows(slice));
    }

    /** Whether a group is told here as before, and it is not certain that enough of its people are new. */
    boolean growsTooLittle(Printed earlier) {
        return populations()
                .filter(earlier::shows)
                .anyMatch(slice -> !Edition.isEnough(Range.of(of(slice)).minus(Range.of(earlier.of(slice)))));
    }

    Printed withholding(List<Slice> slices) {
        var changed = new LinkedHashMap<>(figures);
        slices.forEach(slice -> changed.replace(slice, Count.WITHHELD));
        return new Printed(changed);
    }
}
