package rostrum.summary.theme;

import java.util.Comparator;
import java.util.List;
import rostrum.people.Region;
import rostrum.platform.Language;

/**
 * A view with what finding themes and choosing quotes has to know of it.
 *
 * @param id the view’s own, the same in every run
 * @param person the key that the record drew for its author
 * @param quotable whether the author agreed to be quoted
 */
public record Saying(String id, String words, Language language, Region region, String person, boolean quotable) {
    /** One order whatever order they come in: chance is dealt out by it. */
    static final Comparator<Saying> ORDER = Comparator.comparing(Saying::words).thenComparing(Saying::id);

    static List<Saying> inOrder(List<Saying> sayings) {
        return sayings.stream().sorted(ORDER).toList();
    }
}
