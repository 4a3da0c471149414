package rostrum.roster;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Who is on duty in a consultation, and at which open hours somebody is missing still.
 *
 * @param spoken the language of the title
 * @param hasRooms whether there are open hours to come
 * @param needed whether it opens only without gaps, because it has rooms for minors
 * @param people who can be on duty: names, in their order
 */
public record RosterPage(
        String consultation,
        String title,
        Language spoken,
        ZoneId zone,
        boolean hasRooms,
        boolean needed,
        List<Gap> gaps,
        List<Line> lines,
        List<String> people,
        ShiftForm form,
        List<Problem> problems)
        implements Page {
    /** A shift as it was planned, and whether it can be relied on to its end. */
    public record Line(String id, Turn turn, boolean stands) {}

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public Map<Task, List<Gap>> byTask() {
        return Arrays.stream(Task.values())
                .filter(task -> gaps.stream().anyMatch(gap -> gap.task() == task))
                .collect(Collectors.toMap(
                        task -> task,
                        task -> gaps.stream().filter(gap -> gap.task() == task).toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    RosterPage with(ShiftForm typed, List<Problem> found) {
        return new RosterPage(consultation, title, spoken, zone, hasRooms, needed, gaps, lines, people, typed, found);
    }
}
