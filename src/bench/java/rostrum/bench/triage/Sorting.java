package rostrum.bench.triage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import rostrum.moderation.triage.Concern;
import rostrum.moderation.triage.Finding;
import rostrum.moderation.triage.Screening;
import rostrum.moderation.triage.Triage;
import rostrum.platform.Language;

/** Reads the rows of a file as the gate reads what comes in, and tells of each one what moderators would be told. */
public final class Sorting {
    private final Map<String, Set<Concern>> steps = new HashMap<>();
    private final Screening screening;

    private Sorting(Screening screening) {
        this.screening = screening;
    }

    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var screening = Screening.shipped().ready();
                var rows = CsvReader.builder().ofNamedCsvRecord(Path.of(args[0]))) {
            var sorting = new Sorting(screening);
            for (var row : rows) out.println(sorting.told(row));
        }
    }

    private JsonObject told(NamedCsvRecord row) {
        var began = System.nanoTime();
        var language = Language.of(row.getField("lang").strip()).orElse(Language.EN);
        var finding = screening.of(row.getField("text"), language);
        var author = row.findField("author").orElse("").strip();
        if (!author.isEmpty()) finding = session(author, finding);
        return json(finding, (System.nanoTime() - began) / 10_000 / 100.0);
    }

    private Finding session(String author, Finding finding) {
        var before = steps.computeIfAbsent(author, nobody -> EnumSet.noneOf(Concern.class));
        var after = Triage.after(before, finding);
        before.addAll(finding.steps());
        return after;
    }

    private static JsonObject json(Finding finding, double ms) {
        var signals = Json.createArrayBuilder();
        for (var signal : finding.signals())
            signals.add(Json.createObjectBuilder()
                    .add("id", signal.concern().id())
                    .add("rule", signal.rule().name())
                    .add("span", Json.createArrayBuilder().add(signal.start()).add(signal.end()))
                    .add("score", signal.score()));
        return Json.createObjectBuilder()
                .add("state", finding.isEscalated() ? "escalated" : "queued")
                .add("suggest", finding.suggestsHold() ? "hold" : "none")
                .add("signals", signals)
                .add("ms", ms)
                .build();
    }
}
