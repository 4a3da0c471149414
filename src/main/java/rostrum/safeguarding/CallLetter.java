package rostrum.safeguarding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Letter;
import rostrum.platform.Words;

/** What somebody on duty reads in the mail: that a report waits, how urgent, until when, and where. Nothing of the report. */
record CallLetter(String house, Severity severity, Countdown countdown, Instant now) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    Letter to(Duty duty) {
        var language = duty.language();
        return new Letter(
                duty.mail(),
                language,
                Words.say(language, "safeguarding.call.subject", values("")),
                text(language) + "\n");
    }

    private String text(Language language) {
        var next = countdown.next().orElse(now);
        return Words.say(language, key(next), values(time(next, language))) + "\n"
                + Words.say(language, "safeguarding.call.where", values(""));
    }

    /** Among Arabic words the parts of a date would change places. */
    private static String time(Instant at, Language language) {
        return language == Language.AR ? "\u2066" + TIME.format(at) + "\u2069" : TIME.format(at);
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
