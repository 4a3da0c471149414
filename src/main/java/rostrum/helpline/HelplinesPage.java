package rostrum.helpline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rostrum.platform.Page;

/**
 * The list of helplines, for who keeps it.
 *
 * @param countries all of them: codes and names
 */
public record HelplinesPage(
        List<Helpline> lines, List<HelplinePage.Proposed> waiting, Map<String, String> countries, LocalDate today)
        implements Page {
    /** How many countries have none: an honest gap is better than a wrong number. */
    public long gaps() {
        return countries.keySet().stream()
                .filter(country ->
                        lines.stream().noneMatch(line -> line.country().equals(country)))
                .count();
    }
}
