package rostrum.room.log;

import java.time.Instant;

/**
 * One numbered line of a room's log.
 *
 * @param encoded its JSON, made once, in the transaction that numbered it; the same bytes go to everybody
 */
public record LogEvent(long seq, String encoded) {
    static LogEvent encode(long seq, Instant at, Happening what) {
        return new LogEvent(
                seq,
                "{\"s\":" + seq + ",\"k\":\"" + what.kind().code() + "\",\"at\":\"" + at + "\",\"d\":" + what.detail()
                        + "}");
    }
}
