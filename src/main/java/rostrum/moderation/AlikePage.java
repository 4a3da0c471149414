package rostrum.moderation;

import java.util.List;
import rostrum.platform.Page;

/** What became of cases that say the same. */
public record AlikePage(String place, List<One> cases) implements Page {
    /** @param by who decided it last, or empty while nobody has */
    public record One(String id, State state, String by) {}
}
