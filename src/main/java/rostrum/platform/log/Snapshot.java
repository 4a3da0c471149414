package rostrum.platform.log;

import java.util.List;

/** What is left of the first events up to the head when nothing outdated is told: the equivalent of hearing them all. */
public record Snapshot(Head head, List<LogEvent> events) {
    /** So many of the newest of what is one of many. */
    public static final int NEWEST = 200;
}
