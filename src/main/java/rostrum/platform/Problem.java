package rostrum.platform;

import java.util.List;
import java.util.Map;

/** A person's slip in a form: which field, and what to do about it (a key of {@link Words} with its values). */
public record Problem(String field, String key, Map<String, Object> values) {
    public static Problem of(String field, String key) {
        return new Problem(field, key, Map.of());
    }

    public String said(Language reader) {
        return Words.say(reader, key, values);
    }

    /** Pages with a form say 422 while there is something to mend. */
    public static int status(List<Problem> problems) {
        return problems.isEmpty() ? 200 : 422;
    }
}
