package rostrum.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Problem;
import rostrum.platform.Span;
import rostrum.staff.Trusted;

/** Somebody is on duty for something, for some time. */
public record Turn(String staff, Task task, Span span) {
    /** Why it cannot be planned beside the others. */
    List<Problem> problems(Collection<Trusted> trusted, Collection<Turn> others) {
        if (isNobodys(trusted)) return List.of(Problem.of("staff", "roster.problem.role." + task));
        if (!standing(trusted).filter(this::equals).isPresent())
            return List.of(new Problem("staff", "roster.problem.papers", Map.of("name", staff)));
        if (others.stream().anyMatch(this::clashes))
            return List.of(new Problem("staff", "roster.problem.twice", Map.of("name", staff)));
        return List.of();
    }

    /** What can be relied on: nothing of who has no such role any more, and nothing from the day on which papers end. */
    Optional<Turn> standing(Collection<Trusted> trusted) {
        return trusted.stream()
                .filter(this::isOf)
                .findFirst()
                .map(one -> new Turn(staff, task, one.within(span)))
                .filter(turn -> !turn.span.isEmpty());
    }

    private boolean isNobodys(Collection<Trusted> trusted) {
        return trusted.stream().noneMatch(this::isOf);
    }

    private boolean isOf(Trusted one) {
        return one.name().equals(staff) && one.role().equals(task.role());
    }

    /** Nobody does two things at once, nor counts twice. */
    private boolean clashes(Turn other) {
        return other.staff.equals(staff) && other.span.meets(span);
    }
}
