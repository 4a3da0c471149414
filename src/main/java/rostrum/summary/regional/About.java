package rostrum.summary.regional;

import java.time.LocalDate;
import rostrum.people.Region;
import rostrum.platform.Language;

/**
 * What is said of results from elsewhere.
 *
 * @param language of its words
 * @param collectedOn the last day of collecting
 */
public record About(Tool tool, String title, Region region, Language language, LocalDate collectedOn) {}
