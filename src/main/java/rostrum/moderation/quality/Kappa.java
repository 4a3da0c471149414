package rostrum.moderation.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far two people agree beyond chance: Cohen's κ (J. Cohen, “A coefficient of agreement for nominal scales”,
 * Educational and Psychological Measurement 20, 1960): (po − pe) / (1 − pe), where po is the share on which both agree and pe
 * the share on which they would if each kept to their own habits. 1 is full agreement, 0 none beyond chance.
 */
public final class Kappa {
    /** Below this the lead is warned. */
    public static final double ALARM = 0.6;

    private Kappa() {}

    /** Two judgements of one thing. */
    public record Pair(String first, String second) {
        public boolean agrees() {
            return first.equals(second);
        }
    }

    /** Nothing where there is no pair, or where both always said the same one thing: then chance explains all of it. */
    public static OptionalDouble of(List<Pair> pairs) {
        if (pairs.isEmpty()) return OptionalDouble.empty();
        double all = pairs.size();
        var first = new HashMap<String, Integer>();
        var second = new HashMap<String, Integer>();
        for (var pair : pairs) {
            first.merge(pair.first(), 1, Integer::sum);
            second.merge(pair.second(), 1, Integer::sum);
        }
        var agreed = pairs.stream().filter(Pair::agrees).count() / all;
        var byChance = first.entrySet().stream()
                .mapToDouble(one -> one.getValue() / all * count(second, one.getKey()) / all)
                .sum();
        return byChance >= 1 ? OptionalDouble.empty() : OptionalDouble.of((agreed - byChance) / (1 - byChance));
    }

    private static int count(Map<String, Integer> counts, String key) {
        return counts.getOrDefault(key, 0);
    }
}
