package rostrum.survey.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rostrum.people.AgeBand;
import rostrum.people.Region;

/**
 * What a group said together: one record of {@code people}, never so many submissions.
 *
 * @param hands by question, or row of it, and option; declines are counted like options
 */
public record Together(
        String id,
        int people,
        List<AgeBand> ages,
        Region region,
        LocalDate sentOn,
        Map<String, Map<String, Integer>> hands) {

    /** The same under another name, from which nobody comes back to who sent it, or when. */
    public Together under(String other) {
        return new Together(other, people, ages, region, LocalDate.EPOCH, hands);
    }
}
