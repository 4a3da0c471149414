package rostrum.publishing.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rules, and where an input breaks them.
 *
 * @param looked who said of which flaw, by its key, that the words may stay
 */
public record Checklist(List<Flaw> flaws, Map<String, Look> looked) {
    public static final Checklist EMPTY = new Checklist(List.of(), Map.of());

    /** A rule and what was found against it. */
    public record Line(Rule rule, List<Flaw> flaws, boolean kept) {}

    public List<Line> lines() {
        return Arrays.stream(Rule.values())
                .map(rule -> new Line(rule, of(rule).toList(), of(rule).allMatch(this::stays)))
                .toList();
    }

    private Stream<Flaw> of(Rule rule) {
        return flaws.stream().filter(flaw -> flaw.rule() == rule);
    }

    public boolean blocks() {
        return flaws.stream().anyMatch(flaw -> flaw.rule().blocks() && !stays(flaw));
    }

    private boolean stays(Flaw flaw) {
        return look(flaw).isPresent();
    }

    public Optional<Look> look(Flaw flaw) {
        return flaw.isDoubt() ? Optional.ofNullable(looked.get(flaw.key())) : Optional.empty();
    }

    public Optional<Flaw> doubt(String key) {
        return flaws.stream()
                .filter(flaw -> flaw.isDoubt() && flaw.key().equals(key))
                .findFirst();
    }

    public Checklist with(List<Flaw> more) {
        return new Checklist(Stream.concat(flaws.stream(), more.stream()).toList(), looked);
    }

    public Checklist looked(Map<String, Look> by) {
        return new Checklist(flaws, by);
    }
}
