package rostrum.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import rostrum.platform.Span;

/** The hours in which rooms are open, beside the turns of the people on duty: every instant is kept, or part of a gap. */
record Coverage(List<Span> open, List<Turn> turns) {
    List<Gap> gaps() {
        return Arrays.stream(Task.values()).flatMap(task -> gaps(task).stream()).toList();
    }

    private List<Gap> gaps(Task task) {
        var gaps = new ArrayList<Gap>();
        var edges = edges(task);
        for (int i = 0; i + 1 < edges.size(); i++) {
            var piece = new Gap(task, present(task, edges.get(i)), new Span(edges.get(i), edges.get(i + 1)));
            if (isOpen(piece.span().from()) && piece.present() < task.needed()) add(gaps, piece);
        }
        return gaps;
    }

    private static void add(List<Gap> gaps, Gap piece) {
        var last = gaps.size() - 1;
        if (last >= 0 && gaps.get(last).goesOn(piece))
            gaps.set(last, gaps.get(last).with(piece));
        else gaps.add(piece);
    }

    /** Between two of these nothing changes. */
    private List<Instant> edges(Task task) {
        var edges = new TreeSet<Instant>();
        Stream.concat(open.stream(), of(task).map(Turn::span)).forEach(span -> {
            edges.add(span.from());
            edges.add(span.to());
        });
        return List.copyOf(edges);
    }

    private boolean isOpen(Instant at) {
        return open.stream().anyMatch(span -> span.holds(at));
    }

    /** How many different people. */
    private int present(Task task, Instant at) {
        return (int) of(task).filter(turn -> turn.span().holds(at))
                .map(Turn::staff)
                .distinct()
                .count();
    }

    private Stream<Turn> of(Task task) {
        return turns.stream().filter(turn -> turn.task() == task);
    }

    /** From when on there are enough, within that time. */
    Optional<Instant> enoughFrom(Task task, Span within) {
        return Stream.concat(
                        Stream.of(within.from()),
                        of(task).map(turn -> turn.span().from()))
                .filter(within::holds)
                .sorted()
                .filter(at -> present(task, at) >= task.needed())
                .findFirst();
    }
}
