package rostrum.summary;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.platform.Digest;
import rostrum.summary.disclosure.Breakdown;

/**
 * By what the answers to which questions are told apart, as it is declared before the record is frozen. What is not in it is never
 * tabulated.
 *
 * @param by the breakdowns by the code of the question; under {@link #TURNOUT} that of who took part, by region and
 *     by age in any case
 */
public record TablePlan(Map<String, Set<Breakdown>> by) {
    public static final String TURNOUT = "";
    public static final TablePlan NONE = new TablePlan(Map.of());

    public TablePlan {
        by = new TreeMap<>(by);
        by.values().removeIf(Set::isEmpty);
    }

    public Set<Breakdown> of(String question) {
        return by.getOrDefault(question, Set.of());
    }

    /** One line a question: its code, then the breakdowns, always in the same order. */
    String canonical() {
        return by.entrySet().stream()
                .map(question -> question.getKey() + "\t"
                        + question.getValue().stream()
                                .sorted()
                                .map(Breakdown::name)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    String hash() {
        return Digest.sha256(canonical());
    }

    static TablePlan read(String canonical) {
        return new TablePlan(canonical
                .lines()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> breakdowns(parts[1]))));
    }

    private static Set<Breakdown> breakdowns(String names) {
        return Set.of(names.split(" ", -1)).stream().map(Breakdown::valueOf).collect(Collectors.toSet());
    }
}
