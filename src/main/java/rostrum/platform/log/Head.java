package rostrum.platform.log;

/**
 * How far a log has come.
 *
 * @param epoch names this history of the log; after a backup was restored it is another one
 * @param first the oldest event that can still be replayed
 */
public record Head(String log, String epoch, long seq, long first) {
    /** What of a log's name is for the inside alone begins here: {@code me@4711} is {@code me} to who follows it. */
    private static final char INSIDE = '@';

    /** Of a log in which nothing happened yet. */
    public static Head none(String log) {
        return new Head(log, "", 0, 1);
    }

    /** Where who knows all of it stands: {@code epoch/number}. */
    public String mark() {
        return epoch + "/" + seq;
    }

    /** What who follows it calls it. */
    public String name() {
        return name(log);
    }

    public static String name(String log) {
        var inside = log.indexOf(INSIDE);
        return inside < 0 ? log : log.substring(0, inside);
    }
}
