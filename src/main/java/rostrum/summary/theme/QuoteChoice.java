package rostrum.summary.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rostrum.summary.embedding.Vectors;
import rostrum.summary.words.WordCount;

/**
 * Proposes views to be quoted: first the one in the middle of its theme, then such as belong to it and say something else
 * (maximal marginal relevance: J. Carbonell, J. Goldstein, SIGIR 1998), from regions and languages that were heard least. What
 * repeats another one is left out. Whoever was chosen once is not chosen again, in no theme.
 */
final class QuoteChoice {
    static final int MOST = 5;
    static final int LEAST_WORDS = 8;
    private static final double LAMBDA = 0.7;
    /** From here on nobody learns anything new. */
    private static final double SAME = 0.95;

    private final Map<String, float[]> vectors;
    private final Set<String> quoted = new HashSet<>();

    /** @param vectors of length one, by view */
    QuoteChoice(Map<String, float[]> vectors) {
        this.vectors = vectors;
    }

    /** At most so many as are asked for, each of somebody else, all quotable and long enough. */
    List<Saying> from(List<Saying> theme, int most) {
        var candidates = Saying.inOrder(theme).stream()
                .filter(saying -> saying.quotable() && WordCount.of(saying.words()) >= LEAST_WORDS)
                .toList();
        var chosen = new ArrayList<Saying>();
        var centre = centre(theme);
        while (chosen.size() < most) {
            var next = next(candidates, chosen, centre);
            if (next.isEmpty()) break;
            chosen.add(next.get());
            quoted.add(next.get().person());
        }
        return chosen;
    }

    private Optional<Saying> next(List<Saying> candidates, List<Saying> chosen, float[] centre) {
        var regions = counts(chosen, Saying::region);
        var languages = counts(chosen, Saying::language);
        return candidates.stream()
                .filter(saying -> !quoted.contains(saying.person()) && repeats(saying, chosen) < SAME)
                .min(Comparator.comparing((Saying saying) ->
                                regions.getOrDefault(saying.region(), 0) + languages.getOrDefault(saying.language(), 0))
                        .thenComparing(saying -> -gain(saying, chosen, centre)));
    }

    private double gain(Saying saying, List<Saying> chosen, float[] centre) {
        return LAMBDA * cosine(vector(saying), centre) - (1 - LAMBDA) * repeats(saying, chosen);
    }

    private double repeats(Saying saying, List<Saying> chosen) {
        return chosen.stream()
                .mapToDouble(other -> cosine(vector(saying), vector(other)))
                .max()
                .orElse(0);
    }

    /** Vectors of different embedders have nothing in common, as may stand together after a merge. */
    private static double cosine(float[] one, float[] other) {
        return one.length == other.length ? Vectors.cosine(one, other) : 0;
    }

    private float[] vector(Saying saying) {
        return vectors.getOrDefault(saying.id(), new float[0]);
    }

    private float[] centre(List<Saying> theme) {
        var all = theme.stream().map(this::vector).toArray(float[][]::new);
        var lengths = new HashMap<Integer, List<Integer>>();
        for (int at = 0; at < all.length; at++)
            lengths.computeIfAbsent(all[at].length, none -> new ArrayList<>()).add(at);
        return lengths.values().stream()
                .max(Comparator.comparing((List<Integer> same) -> same.size())
                        .thenComparing(same -> all[same.get(0)].length))
                .map(same ->
                        Vectors.centre(all, same.stream().mapToInt(at -> at).toArray()))
                .orElseGet(() -> new float[0]);
    }

    private static <T> Map<T, Integer> counts(List<Saying> chosen, Function<Saying, T> of) {
        var counts = new HashMap<T, Integer>();
        for (var saying : chosen) counts.merge(of.apply(saying), 1, Integer::sum);
        return counts;
    }
}
