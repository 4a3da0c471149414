package rostrum.publishing.outcome;

import java.util.List;
import rostrum.platform.Page;

/**
 * What happened with what one participant said.
 *
 * @param own points that rest on their own statements
 */
public record OwnOutcomesPage(OutcomesPage all, List<Point> own) implements Page {}
