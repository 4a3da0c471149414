package rostrum.platform;

import jakarta.json.Json;

/**
 * A no in the form that programs read, as RFC 9457 describes it: {@code title} and {@code detail} in the reader's language,
 * {@code status}, and the member {@code code}, which is the same in every language.
 */
final class ProblemJson {
    static final String TYPE = "application/problem+json";

    private ProblemJson() {}

    static String of(Telling page, Language reader) {
        return Json.createObjectBuilder()
                .add("title", Words.say(reader, page.key() + ".title", page.values()))
                .add("status", page.status())
                .add("detail", Words.say(reader, page.key(), page.values()))
                .add("code", page.key())
                .build()
                .toString();
    }
}
