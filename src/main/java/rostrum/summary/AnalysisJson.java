package rostrum.summary;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** An analysis as it is kept. It outlives the record that it was made from. */
final class AnalysisJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private AnalysisJson() {}

    static String write(Analysis analysis) {
        return JSON.toJson(analysis);
    }

    static Analysis read(String json) {
        return JSON.fromJson(json, Analysis.class);
    }
}
