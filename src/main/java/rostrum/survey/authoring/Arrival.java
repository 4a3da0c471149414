package rostrum.survey.authoring;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rostrum.survey.Flaw;

/**
 * That a draft came as a file from elsewhere. It is kept beside the files of the draft, so it goes when the draft goes, and
 * is not published.
 *
 * @param name of that file
 * @param omitted what was not taken of it, with its place and the reason
 */
record Arrival(String name, List<Flaw> omitted) {
    static final String FILE = "arrival.json";
    static final Arrival NONE = new Arrival("", List.of());

    /** None where the draft was begun here. */
    static Arrival of(Map<String, String> files) {
        try (var reader = Json.createReader(new StringReader(files.getOrDefault(FILE, "{}")))) {
            var json = reader.readObject();
            var flaws = json.containsKey("omitted")
                    ? json.getJsonArray("omitted")
                    : Json.createArrayBuilder().build();
            return new Arrival(
                    json.getString("name", ""),
                    flaws.getValuesAs(JsonObject.class).stream()
                            .map(Arrival::flaw)
                            .toList());
        } catch (JsonException e) {
            return NONE;
        }
    }

    private static Flaw flaw(JsonObject flaw) {
        var values = new LinkedHashMap<String, Object>();
        flaw.getJsonObject("values").forEach((name, value) -> {
            if (value instanceof JsonNumber number) values.put(name, number.intValue());
            if (value instanceof JsonString text) values.put(name, text.getString());
        });
        return new Flaw(
                flaw.getString("file"), flaw.getInt("line"), flaw.getString("key"), values, flaw.getString("about"));
    }

    Map<String, String> beside(Map<String, String> files) {
        var flaws = Json.createArrayBuilder();
        for (var flaw : omitted) flaws.add(Json.createObjectBuilder(json(flaw)));
        var all = new TreeMap<>(files);
        all.put(
                FILE,
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("omitted", flaws)
                        .build()
                        .toString());
        return all;
    }

    private static Map<String, Object> json(Flaw flaw) {
        return Map.of(
                "file",
                flaw.file(),
                "line",
                flaw.line(),
                "key",
                flaw.key(),
                "about",
                flaw.about(),
                "values",
                flaw.values());
    }

    static Map<String, String> without(Map<String, String> files) {
        var others = new TreeMap<>(files);
        others.remove(FILE);
        return others;
    }
}
