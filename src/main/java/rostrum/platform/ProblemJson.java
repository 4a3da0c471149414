package rostrum.platform;

import jakarta.json.Json;

/**
 * A no in the form that programs read, as RFC 9457 describes it: {@code title} and {@code detail} in the reader's language,
 * {@code status}, and {@code code}, which is the same in every language; of a failure of ours its {@code
 * incident}, too, which the log knows.
 */
final class ProblemJson {
    static final String TYPE = "application/problem+json";

    private ProblemJson() {}

    static String of(Telling page, Language reader) {
        var told = Json.createObjectBuilder()
                .add("title", Words.say(reader, page.key() + ".title", page.values()))
                .add("status", page.status())
                .add("detail", Words.say(reader, page.key(), page.values()))
                .add("code", page.key());
        if (page instanceof IncidentPage failure) told.add("incident", failure.number());
        return told.build().toString();
    }
}
