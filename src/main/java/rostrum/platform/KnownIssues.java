package rostrum.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The list in {@code accessibility/known-issues.yaml}: the statement shows it, and a test fails when one expires. */
public final class KnownIssues {
    private KnownIssues() {}

    @SuppressWarnings("unchecked")
    public static List<KnownIssue> all() {
        try (var in = KnownIssues.class.getResourceAsStream("/accessibility/known-issues.yaml")) {
            if (in == null) throw new IllegalStateException("accessibility/known-issues.yaml is missing");
            var rows =
                    (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return rows.stream().map(KnownIssues::issue).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownIssue issue(Map<String, Object> row) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.COMPLETE) words.put(language, text(row, language.tag()));
        return new KnownIssue(text(row, "id"), text(row, "criterion"), LocalDate.parse(text(row, "expires")), words);
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.getOrDefault(name, ""));
    }
}
