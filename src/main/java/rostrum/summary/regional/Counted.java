package rostrum.summary.regional;

import java.util.List;
import java.util.Optional;
import rostrum.people.AgeBand;
import rostrum.people.Region;

/**
 * How many people elsewhere gave the same answer to one question. What one person answered to several questions stands nowhere.
 *
 * @param question empty for who took part
 * @param options none where they gave no answer
 */
public record Counted(String question, List<String> options, Region region, Optional<AgeBand> band, int people) {}
