package rostrum.publishing.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Suppression;
import rostrum.summary.disclosure.Range;

/** The time in which those who took part may say whether a draft is right. There is one for each consultation. */
@Entity
@Table(name = "draft_round")
class Round {
    private static final String ALL = "all";

    @Id
    private String consultation = "";

    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private String counts = "";

    protected Round() {}

    Round(String consultation, Instant now) {
        this.consultation = consultation;
        this.openedAt = now;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    Instant openedAt() {
        return openedAt;
    }

    /**
     * @param said how many said what; nothing else is left of it
     * @param joined nothing is told where all but a few of them said something
     */
    void end(Map<String, Integer> said, Count joined, Instant now) {
        endedAt = now;
        var all = Disclosure.count(sum(said));
        var told = new LinkedHashMap<>(Map.of(ALL, all));
        told.putAll(told(said));
        if (Range.tellsFew(joined, all)) told.replaceAll((key, count) -> Count.WITHHELD);
        counts = told.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue().rounded())
                .collect(Collectors.joining("\n"));
    }

    private static int sum(Map<String, Integer> said) {
        return said.values().stream().mapToInt(people -> people).sum();
    }

    /** All cells add up to all who said something, so each small one is guarded against the others. */
    static Map<String, Count> told(Map<String, Integer> said) {
        var keys = new ArrayList<>(new TreeMap<>(said).keySet());
        List<Count> cells = keys.stream()
                .map(key -> Disclosure.count(said.getOrDefault(key, 0)))
                .toList();
        var guarded = Suppression.guard(cells, Disclosure.count(sum(said)));
        var told = new TreeMap<String, Count>();
        for (int at = 0; at < keys.size(); at++) told.put(keys.get(at), guarded.get(at));
        return told;
    }

    Optional<Heard> heard() {
        if (endedAt == null) return Optional.empty();
        var told = counts.lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> new Count(Integer.parseInt(parts[1]))));
        var all = Optional.ofNullable(told.remove(ALL)).orElse(Count.FEWER);
        return Optional.of(new Heard(openedAt, endedAt, all, told));
    }
}
