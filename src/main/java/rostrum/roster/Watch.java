package rostrum.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of the safety team is on duty now, wherever rooms are open.
 *
 * @param awake those of them whose turn is short enough to rely on minutes
 * @param next when the next turn begins
 */
public record Watch(Set<String> leads, Set<String> deputies, Set<String> awake, Optional<Instant> next) {
    public static final Watch NOBODY = new Watch(Set.of(), Set.of(), Set.of(), Optional.empty());

    /** Nobody watches longer than a day without sleep. */
    private static final Duration LONGEST = Duration.ofDays(1);

    static Watch of(List<Turn> turns, Instant now) {
        var next = turns.stream()
                .filter(turn -> turn.task() != Task.MODERATOR)
                .map(turn -> turn.span().from())
                .filter(at -> at.isAfter(now))
                .sorted()
                .findFirst();
        return new Watch(on(Task.LEAD, turns, now), on(Task.DEPUTY, turns, now), awake(turns, now), next);
    }

    private static Set<String> awake(List<Turn> turns, Instant now) {
        var brief = turns.stream().filter(Watch::isBrief).toList();
        return Stream.of(Task.LEAD, Task.DEPUTY)
                .flatMap(task -> on(task, brief, now).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isBrief(Turn turn) {
        return !turn.span().to().isAfter(turn.span().from().plus(LONGEST));
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
