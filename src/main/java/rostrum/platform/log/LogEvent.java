package rostrum.platform.log;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One numbered line of a log.
 *
 * @param encoded its JSON, made once, in the transaction that numbered it; the same bytes go to everybody
 */
public record LogEvent(long seq, String encoded) {
    /** What begins by naming an earlier number changes that event, wherever it stands. Nobody’s words come first. */
    private static final Pattern CHANGES = Pattern.compile(
            "(?s)\\{\"s\":\\d+(,\"k\":\"[a-z.]+\",\"at\":\"[^\"]*\",\"d\":\\{\"of\":\"(\\d+)\")(?:,(.*))?}}");

    private static final Pattern DETAIL =
            Pattern.compile("(?s)(\\{\"s\":\\d+,\"k\":\"[a-z.]+\",\"at\":\"[^\"]*\",\"d\":\\{).*");

    public static LogEvent encode(long seq, Instant at, Happening what) {
        return new LogEvent(seq, "{\"s\":" + seq + rest(at, what));
    }

    /** All that follows its number. */
    static String rest(Instant at, Happening what) {
        return ",\"k\":\"" + what.kind().code() + "\",\"at\":\"" + at + "\",\"d\":" + what.detail() + "}";
    }

    /** The number of the event that this one changes, if it changes one. */
    public Optional<Long> of() {
        return Optional.of(changes()).filter(Matcher::matches).map(found -> Long.valueOf(found.group(2)));
    }

    /** What is left of an event that this one changes: new details, or that it was taken back. */
    public LogEvent changed(LogEvent old) {
        var found = changes();
        if (!found.matches()) return old;
        // What only changed it earlier says the same now.
        if (found.group(3) == null || old.of().isPresent())
            return new LogEvent(old.seq(), "{\"s\":" + old.seq() + encoded.substring(encoded.indexOf(',')));
        var head = DETAIL.matcher(old.encoded()).replaceFirst("$1");
        return new LogEvent(old.seq(), head + found.group(3) + "}}");
    }

    private Matcher changes() {
        return CHANGES.matcher(encoded);
    }
}
