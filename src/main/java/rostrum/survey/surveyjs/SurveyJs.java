package rostrum.survey.surveyjs;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.survey.Flaw;
import rostrum.survey.Survey;

/** Surveys as the JSON of SurveyJS (surveyjs.io), and back. */
public final class SurveyJs {
    /** Under this key stands what SurveyJS has no word for; it passes over it. */
    static final String OWN = "rostrum";

    private static final int DEEPEST = 30;

    private SurveyJs() {}

    public static String write(Survey survey) {
        return new SurveyJsWriter(survey).write();
    }

    /**
     * The files of a survey, to be proved like all others; none where it is no survey at all.
     *
     * @param name how it is called where it does not say so itself
     * @param omitted what was not taken, with its place and the reason
     */
    public static Map<String, String> survey(String json, String name, List<Flaw> omitted) {
        return read(json, omitted)
                .map(survey -> new SurveyJsReader(survey, omitted).files(name))
                .orElse(Map.of());
    }

    private static Optional<JsonObject> read(String json, List<Flaw> omitted) {
        var wrong = depth(json) > DEEPEST ? "survey.exchange.deep" : "survey.exchange.json";
        if (wrong.equals("survey.exchange.json"))
            try (var reader = Json.createReader(new StringReader(withoutMark(json)))) {
                return Optional.of(reader.readObject());
            } catch (JsonException e) {
                // Said below, like what lies too deep.
            }
        omitted.add(new Flaw("", 0, wrong, Map.of()));
        return Optional.empty();
    }

    /** Some programs begin every file with a mark of its encoding. */
    private static String withoutMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    /** Seen before anybody reads it: each level would take some of the stack. */
    private static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        var quoted = false;
        for (int i = 0; i < json.length(); i++) {
            var sign = json.charAt(i);
            if (quoted && sign == '\\') i++;
            else if (sign == '"') quoted = !quoted;
            else if (!quoted && (sign == '{' || sign == '[')) deepest = Math.max(deepest, ++depth);
            else if (!quoted && (sign == '}' || sign == ']')) depth--;
        }
        return deepest;
    }
}
