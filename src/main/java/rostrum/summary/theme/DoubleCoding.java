package rostrum.summary.theme;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rostrum.moderation.quality.Kappa;

/**
 * What two people, who did not see each other’s work, called the views of a sample.
 *
 * @param first by view; a view may be left out
 */
public record DoubleCoding(Map<String, String> first, Map<String, String> second) {
    private static final String OTHER = "other";

    /** Cohen’s κ over the views that both coded. */
    public OptionalDouble kappa() {
        return Kappa.of(pairs());
    }

    /** κ of the question whether a view belongs to this theme: shown beside the theme. */
    public OptionalDouble kappa(String theme) {
        return Kappa.of(pairs().stream()
                .map(pair -> new Kappa.Pair(one(pair.first(), theme), one(pair.second(), theme)))
                .toList());
    }

    /** Krippendorff’s α; views that one of them left out count for nothing. */
    public OptionalDouble alpha() {
        return Alpha.of(views().stream().map(this::codes).toList());
    }

    private List<Kappa.Pair> pairs() {
        return views().stream()
                .map(this::codes)
                .filter(codes -> codes.size() == 2)
                .map(codes -> new Kappa.Pair(codes.get(0), codes.get(1)))
                .toList();
    }

    private List<String> codes(String view) {
        return Stream.of(first, second)
                .flatMap(coder -> Stream.ofNullable(coder.get(view)))
                .toList();
    }

    private Set<String> views() {
        var views = new TreeSet<>(first.keySet());
        views.addAll(second.keySet());
        return views;
    }

    private static String one(String code, String theme) {
        return code.equals(theme) ? theme : OTHER;
    }
}
