package rostrum.survey;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What editors complete from the schema is what the reader takes. */
class SchemaTest {
    private static final Pattern VARIANT = Pattern.compile("\"properties\": \\{ \"code\": true, (.*) },\n");
    private static final Pattern TYPE = Pattern.compile("\"const\": \"([a-z-]+)\"");
    private static final Pattern KEY = Pattern.compile("\"([a-z-]+)\": (?:\\{ \"(?:\\$ref|type|const|enum)\"|true)");

    @Test
    void itKnowsTheTypesAndKeysThatTheReaderKnows() throws IOException {
        var variants = VARIANT.matcher(Files.readString(Path.of("surveys/survey.schema.json")))
                .results()
                .map(match -> match.group(1))
                .toList();
        for (var variant : variants) {
            var type = first(TYPE, variant);
            assertEquals(read(type), keys(variant), type);
        }
        assertEquals(14, variants.size());
    }

    @Test
    void itKnowsTheKeysOfAQuestionFromTheBank() throws IOException {
        var schema = Files.readString(Path.of("surveys/survey.schema.json"));
        var taken = schema.substring(schema.indexOf("\"taken\""), schema.indexOf("\"question\": {"));
        var keys = Pattern.compile("\"([a-z-]+)\": \\{ \"(?:\\$ref|type)\"")
                .matcher(taken)
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));

        assertEquals(known("  - use: q\n"), keys);
    }

    private static Set<String> read(String type) {
        return known("  - code: q\n    type: " + type + "\n");
    }

    /** A key that means nothing makes the reader name all that do. */
    private static Set<String> known(String question) {
        var flaws = new ArrayList<Flaw>();
        var structure = "survey: s\nversion: 1\nquestions:\n" + question + "    nothing: 1\n";
        new SurveyReader("s", Map.of("survey.yaml", structure), Bank.NONE, flaws).read();
        return flaws.stream()
                .filter(flaw -> flaw.key().endsWith("unknown-key"))
                .findFirst()
                .map(flaw -> new TreeSet<>(
                        List.of(String.valueOf(flaw.values().get("known")).split(", "))))
                .orElseThrow();
    }

    private static Set<String> keys(String variant) {
        var keys = new TreeSet<>(List.of("code"));
        KEY.matcher(variant).results().map(match -> match.group(1)).forEach(keys::add);
        return keys;
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
