package rostrum.moderation;

import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What an author reads of a decision: what was done, which rule, who decided, and what can be done about it. */
final class Notice {
    private Notice() {}

    /** @param mayAppeal whether its author can still ask for another look */
    static String of(State state, Reason reason, boolean mayAppeal, Language reader) {
        return switch (state) {
            case REJECTED ->
                say(reader, reason.key() + ".author") + " "
                        + say(reader, mayAppeal ? "moderation.notice.appeal" : "moderation.notice.person");
            case REDACTED, PROPOSED ->
                say(reader, "moderation.notice.rule") + " " + say(reader, reason.key() + ".rule") + " "
                        + say(reader, "moderation.notice.person");
            case ESCALATED -> say(reader, reason.key() + ".author");
            default -> "";
        };
    }

    private static String say(Language reader, String key) {
        return Words.say(reader, key, Map.of());
    }
}
