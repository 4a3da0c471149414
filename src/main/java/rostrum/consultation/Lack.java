package rostrum.consultation;

import java.util.List;
import rostrum.platform.Span;

/**
 * What is missing before a consultation can open.
 *
 * @param key of a text that says how to mend it
 * @param hours when it is missing; none where that does not matter
 */
public record Lack(String key, List<Span> hours) {}
