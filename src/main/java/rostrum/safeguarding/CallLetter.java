package rostrum.safeguarding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.platform.Language;
import rostrum.platform.Letter;
import rostrum.platform.Words;

/** What somebody on duty reads in the mail: that a report waits, how urgent, until when, and where. Nothing of the report. */
record CallLetter(String house, Severity severity, Countdown countdown, Instant now) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** In every language of the house: we do not know which one they read. */
    Letter to(String address) {
        var text = Language.COMPLETE.stream()
                .sorted((one, other) -> one == Language.EN ? -1 : 1)
                .map(this::text)
                .collect(Collectors.joining("\n\n"));
        return new Letter(
                address, Language.EN, Words.say(Language.EN, "safeguarding.call.subject", values("")), text + "\n");
    }

    private String text(Language language) {
        var next = countdown.next().orElse(now);
        return Words.say(language, key(next), values(TIME.format(next))) + "\n"
                + Words.say(language, "safeguarding.call.where", values(""));
    }

    private String key(Instant next) {
        if (next.isBefore(now)) return "safeguarding.call.late";
        var acknowledge = countdown.acknowledgeBy().filter(next::equals).isPresent();
        return acknowledge ? "safeguarding.call.acknowledge" : "safeguarding.call.decide";
    }

    private Map<String, Object> values(String time) {
        return Map.of("severity", severity.name(), "time", time, "address", house + "/staff/sign-in");
    }
}
