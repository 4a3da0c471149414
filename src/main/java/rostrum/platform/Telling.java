package rostrum.platform;

import java.util.Map;

/** A page that only says why something is not to be had. Who reads no pages is told the same as a {@link ProblemJson}. */
public interface Telling extends Page {
    /** Of a text of {@link Words} that says what to do; its sibling {@code key.title} is the heading. */
    String key();

    default Map<String, Object> values() {
        return Map.of();
    }
}
