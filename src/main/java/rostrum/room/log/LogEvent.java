package rostrum.room.log;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One numbered line of a room's log.
 *
 * @param encoded its JSON, made once, in the transaction that numbered it; the same bytes go to everybody
 */
public record LogEvent(long seq, String encoded) {
    private static final Pattern TAKES_BACK = Pattern.compile(
            "\\{\"s\":\\d+(,\"k\":\"(?:post|statement)\\.withdrawn\",\"at\":\"[^\"]*\",\"d\":\\{\"of\":\"(\\d+)\"}})");

    static LogEvent encode(long seq, Instant at, Happening what) {
        return new LogEvent(
                seq,
                "{\"s\":" + seq + ",\"k\":\"" + what.kind().code() + "\",\"at\":\"" + at + "\",\"d\":" + what.detail()
                        + "}");
    }

    /** What is left of the event that this one takes back; nothing where it takes nothing back. */
    public Optional<LogEvent> remains() {
        var taken = TAKES_BACK.matcher(encoded);
        if (!taken.matches()) return Optional.empty();
        return Optional.of(new LogEvent(Long.parseLong(taken.group(2)), "{\"s\":" + taken.group(2) + taken.group(1)));
    }
}
