package rostrum.summary.workspace;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import rostrum.summary.theme.Saying;
import rostrum.summary.theme.Themes;

/** What a run found, with everything that it read. */
public record Found(Themes themes, List<Reading> readings) {
    private static final Jsonb JSON = JsonbBuilder.create();

    List<Saying> sayings() {
        return readings.stream().map(Reading::saying).toList();
    }

    String write() {
        return JSON.toJson(this);
    }

    static Found read(String json) {
        return JSON.fromJson(json, Found.class);
    }
}
