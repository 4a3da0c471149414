package rostrum.survey;

import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;

/**
 * A slip in a survey file: where it is, and what to do about it (a key of {@link Words} with its values).
 *
 * @param about what it was found in, as in {@code age-check.options.face}; empty where only the line is known
 */
public record Flaw(String file, int line, String key, Map<String, Object> values, String about) {
    public Flaw(String file, int line, String key, Map<String, Object> values) {
        this(file, line, key, values, "");
    }

    public String advice(Language reader) {
        return Words.say(reader, key, values);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + advice(Language.EN);
    }
}
