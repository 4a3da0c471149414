package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.platform.Digest;
import rostrum.summary.disclosure.Breakdown;

/**
 * Which tables are told, as it is declared before the record is frozen. What is not in it is never tabulated.
 *
 * @param by what the answers are told apart, by the code of the question; under {@link #TURNOUT} that of who took part, by
 *     region and by age in any case
 * @param told the codes of the questions that are told at all; every one where nobody declared anything
 */
public record TablePlan(Map<String, Set<Breakdown>> by, Optional<Set<String>> told) {
    public static final String TURNOUT = "";
    public static final TablePlan NONE = new TablePlan(Map.of());

    private static final String DECLARED = "declared";
    private static final String TOLD = "TOLD";

    public TablePlan {
        by = new TreeMap<>(by);
        by.values().removeIf(Set::isEmpty);
        told = told.map(TreeSet::new);
    }

    /** With every question. */
    public TablePlan(Map<String, Set<Breakdown>> by) {
        this(by, Optional.empty());
    }

    public Set<Breakdown> of(String question) {
        return tells(question) ? by.getOrDefault(question, Set.of()) : Set.of();
    }

    public boolean tells(String question) {
        return question.equals(TURNOUT)
                || told.filter(questions -> !questions.contains(question)).isEmpty();
    }

    /** Free text is no table. */
    List<Asked> told(List<Asked> asked) {
        return asked.stream()
                .filter(question -> !question.hasChoices() || tells(question.code()))
                .toList();
    }

    /** One line a question: its code, then how it is told, always in the same order; before them whether anybody declared it. */
    String canonical() {
        var questions = new TreeSet<>(by.keySet());
        told.ifPresent(questions::addAll);
        var lines = questions.stream().map(this::line);
        return Stream.concat(told.map(declared -> DECLARED).stream(), lines).collect(Collectors.joining("\n"));
    }

    private String line(String question) {
        var told = this.told.filter(questions -> questions.contains(question)).map(yes -> TOLD);
        var breakdowns = by.getOrDefault(question, Set.of()).stream().sorted().map(Breakdown::name);
        return question + "\t" + Stream.concat(told.stream(), breakdowns).collect(Collectors.joining(" "));
    }

    String hash() {
        return Digest.sha256(canonical());
    }

    static TablePlan read(String canonical) {
        var lines = canonical.lines().toList();
        var by = new TreeMap<String, Set<Breakdown>>();
        var told = new TreeSet<String>();
        for (var line : lines) {
            if (line.equals(DECLARED)) continue;
            var parts = line.split("\t", -1);
            var how = new TreeSet<>(List.of(parts[1].split(" ", -1)));
            if (how.remove(TOLD)) told.add(parts[0]);
            by.put(parts[0], how.stream().map(Breakdown::valueOf).collect(Collectors.toSet()));
        }
        return new TablePlan(by, lines.contains(DECLARED) ? Optional.of(told) : Optional.empty());
    }
}
