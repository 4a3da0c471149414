package rostrum.survey;

import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** A slip in a survey file: where it is, and what to do about it (a key of {@link Words} with its values). */
public record Flaw(String file, int line, String key, Map<String, Object> values) {

    public String advice(Language reader) {
        return Words.say(reader, key, values);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + advice(Language.EN);
    }
}
