package rostrum.safeguarding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;
import rostrum.platform.Page;

/**
 * How somebody in a case can be reached, for one look.
 *
 * @param guardian where letters to the guardian of whoever wrote the contribution go, or null
 */
public record ContactPage(
        String id, List<Reach> reaches, @Nullable Guardian guardian, Instant until) implements Page {

    /** What somebody told us about how to reach them. */
    public record Reach(Way way, String words, Instant at) {}

    public record Guardian(String address, Language language) {}

    public boolean isEmpty() {
        return reaches.isEmpty() && guardian == null;
    }
}
