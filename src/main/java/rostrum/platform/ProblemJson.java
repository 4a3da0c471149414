package rostrum.platform;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A no in the form that programs read, as RFC 9457 describes it: {@code title} and {@code detail} in the reader's language,
 * which {@code language} names, {@code status}, and {@code code}, which is the same in every language. Of a failure of ours its
 * {@code incident}, too, which the log knows; of a form its {@code errors}, each with its {@code field}, {@code code} and {@code
 * detail}.
 */
final class ProblemJson {
    static final String TYPE = "application/problem+json";
    private static final String SLIPS = "platform.problem";

    private ProblemJson() {}

    static String of(Telling page, Language reader) {
        var told = told(
                Words.say(reader, page.key() + ".title", page.values()),
                page.status(),
                Words.say(reader, page.key(), page.values()),
                page.key(),
                reader);
        if (page instanceof IncidentPage failure) told.add("incident", failure.number());
        return told.build().toString();
    }

    /** Of a form that was sent: what is wrong with it, not what was typed; the program knows that. */
    static String of(int status, List<Problem> problems, Language reader) {
        var detail = problems.stream()
                .map(problem -> problem.said(reader))
                .distinct()
                .collect(Collectors.joining(" "));
        var errors = Json.createArrayBuilder();
        for (var problem : problems)
            errors.add(Json.createObjectBuilder()
                    .add("field", problem.field())
                    .add("code", problem.key())
                    .add("detail", problem.said(reader)));
        return told(Words.say(reader, SLIPS, Map.of()), status, detail, SLIPS, reader)
                .add("errors", errors)
                .build()
                .toString();
    }

    private static JsonObjectBuilder told(String title, int status, String detail, String code, Language reader) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("code", code)
                .add("language", reader.tag());
    }
}
