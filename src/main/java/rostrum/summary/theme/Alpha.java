package rostrum.summary.theme;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far any number of people agree who sorted the same things, some of which some of them left out: Krippendorff’s α for
 * names (K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011): 1 − observed ÷ expected disagreement. 1 is full
 * agreement, 0 what chance gives; below, people differ by system.
 */
public final class Alpha {
    private Alpha() {}

    /**
     * Of what people said.
     *
     * @param things what each was called, by whoever said something; in any order
     * @return nothing where no two people said something of one thing, or all always the same
     */
    public static OptionalDouble of(List<? extends Collection<String>> things) {
        var totals = new TreeMap<String, Double>();
        double all = 0;
        double disagreed = 0;
        for (var said : things) {
            if (said.size() < 2) continue;
            var counts = new TreeMap<String, Integer>();
            for (var name : said) counts.merge(name, 1, Integer::sum);
            for (var count : counts.entrySet()) {
                totals.merge(count.getKey(), (double) count.getValue(), Double::sum);
                disagreed += count.getValue() * (double) (said.size() - count.getValue()) / (said.size() - 1);
            }
            all += said.size();
        }
        double expected = 0;
        for (double total : totals.values()) expected += total * (all - total);
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * disagreed / expected);
    }
}
