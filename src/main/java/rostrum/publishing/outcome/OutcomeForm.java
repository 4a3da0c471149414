package rostrum.publishing.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.platform.Form;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/**
 * What the secretariat typed about one point.
 *
 * @param key of the form: sent twice, it is noted once
 */
record OutcomeForm(
        String key,
        Optional<Response> response,
        String typedDay,
        Optional<LocalDate> day,
        Map<Language, String> reasons,
        List<Problem> problems) {
    static final int LONGEST = 600;

    static OutcomeForm blank(String key, Iterable<Language> languages) {
        var reasons = new TreeMap<Language, String>();
        languages.forEach(language -> reasons.put(language, ""));
        return new OutcomeForm(key, Optional.empty(), "", Optional.empty(), reasons, List.of());
    }

    /** @param today nobody has decided anything later */
    static OutcomeForm read(Form form, Iterable<Language> languages, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var response = Response.of(form.text("response"));
        if (response.isEmpty()) problems.add(Problem.of("response", "publishing.outcome.no-response"));
        var day = day(form.trimmed("day")).filter(typed -> !typed.isAfter(today));
        if (day.isEmpty()) problems.add(Problem.of("day", "publishing.outcome.no-day"));
        var reasons = new TreeMap<Language, String>();
        for (var language : languages) reasons.put(language, reason(form, "reason-" + language.tag(), problems));
        return new OutcomeForm(
                form.has("key") ? form.trimmed("key") : Id.fresh(),
                response,
                form.trimmed("day"),
                day,
                reasons,
                problems);
    }

    private static String reason(Form form, String field, List<Problem> problems) {
        var words = form.trimmed(field);
        if (words.isEmpty()) problems.add(Problem.of(field, "publishing.outcome.no-reason"));
        if (words.codePointCount(0, words.length()) > LONGEST)
            problems.add(new Problem(field, "publishing.draft.long", Map.of("limit", LONGEST)));
        return words;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
