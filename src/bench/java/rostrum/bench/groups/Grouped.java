package rostrum.bench.groups;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rostrum.summary.opinion.Grouping;
import rostrum.summary.opinion.Votes;
import rostrum.summary.partition.Partition;
import rostrum.summary.regional.Flaws;
import rostrum.summary.regional.PolisExport;
import rostrum.summary.regional.Source;

/** Groups people of Polis conversations anew, and compares that with the groups that Polis published. */
public final class Grouped {
    private Grouped() {}

    public static void main(String[] directories) throws IOException {
        for (var directory : directories) System.out.println(told(Path.of(directory)));
    }

    private static JsonObject told(Path directory) throws IOException {
        var export = export(directory);
        var votes = Votes.of(export.ballots());
        Grouping.of(votes);
        var began = System.nanoTime();
        var groups = Grouping.of(votes);
        var ms = (System.nanoTime() - began) / 1_000_000;
        var published = published(directory.resolve("participants-votes.csv"));
        var row = Json.createObjectBuilder()
                .add("conversation", directory.getFileName().toString())
                .add("participants", votes.people().size())
                .add("statements", export.statements().size())
                .add("groups_published", (int)
                        published.values().stream().distinct().count())
                .add("groups", groups.partition().count())
                .add("stable", groups.isStable());
        if (published.isEmpty()) row.addNull("ari");
        else row.add("ari", rounded(ari(groups, published)));
        return row.add("bootstrap_ari", rounded(groups.bootstrapAri()))
                .add("ms", ms)
                .build();
    }

    /** Among those whom both have placed. */
    private static double ari(Grouping groups, Map<String, String> published) {
        var both = IntStream.range(0, groups.people().size())
                .filter(at -> published.containsKey(groups.people().get(at)))
                .toArray();
        var names =
                new ArrayList<>(published.values().stream().distinct().sorted().toList());
        var theirs = Partition.of(IntStream.of(both)
                .map(at -> names.indexOf(published.get(groups.people().get(at))))
                .toArray());
        return groups.partition().only(both).ari(theirs);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private static PolisExport export(Path directory) throws IOException {
        var flaws = new Flaws();
        return PolisExport.read(file(directory, PolisExport.COMMENTS), file(directory, PolisExport.VOTES), flaws)
                .orElseThrow(() -> new IOException(directory + ": " + flaws.all()));
    }

    private static Source file(Path directory, String name) {
        return Source.of(name, () -> Files.newInputStream(directory.resolve(name)));
    }

    private static Map<String, String> published(Path file) throws IOException {
        var groups = new HashMap<String, String>();
        for (var row : records(file))
            if (!row.getField("group-id").isBlank()) groups.put(row.getField("participant"), row.getField("group-id"));
        return groups;
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
