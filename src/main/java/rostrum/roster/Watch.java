package rostrum.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who of the safety team is on duty now, wherever rooms are open.
 *
 * @param next when the next turn begins
 */
public record Watch(Set<String> leads, Set<String> deputies, Optional<Instant> next) {
    public static final Watch NOBODY = new Watch(Set.of(), Set.of(), Optional.empty());

    static Watch of(List<Turn> turns, Instant now) {
        var next = turns.stream()
                .filter(turn -> turn.task() != Task.MODERATOR)
                .map(turn -> turn.span().from())
                .filter(at -> at.isAfter(now))
                .sorted()
                .findFirst();
        return new Watch(on(Task.LEAD, turns, now), on(Task.DEPUTY, turns, now), next);
    }

    private static Set<String> on(Task task, List<Turn> turns, Instant now) {
        return turns.stream()
                .filter(turn -> turn.task() == task && turn.span().holds(now))
                .map(Turn::staff)
                .collect(Collectors.toSet());
    }

    public boolean isKept() {
        return !leads.isEmpty() || !deputies.isEmpty();
    }
}
