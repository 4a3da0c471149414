package rostrum.room.log;

import java.util.List;

/** What is left of the first events up to the head when nothing outdated is told: the equivalent of hearing them all. */
public record Snapshot(Head head, List<LogEvent> events) {
    /** So many of the newest posts a page and a snapshot hold. */
    public static final int POSTS = 200;
}
