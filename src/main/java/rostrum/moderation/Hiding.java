package rostrum.moderation;

import java.time.Duration;
import java.util.Collection;

/**
 * Something that a reader hid by telling of harm in it.
 *
 * @param upheld whether a lead or a moderator found since that it must not be shown
 */
record Hiding(Duration ago, boolean upheld) {
    /** One is right at once: three are gone before anybody has read them. More of it needs somebody else who says so, too. */
    static final int MOST = 3;

    static final Duration WITHIN = Duration.ofHours(1);

    /** Whether whoever did all this may hide one more alone. */
    static boolean leavesOneMore(Collection<Hiding> before) {
        return before.stream().filter(Hiding::counts).count() < MOST;
    }

    private boolean counts() {
        return !upheld && ago.compareTo(WITHIN) < 0;
    }
}
