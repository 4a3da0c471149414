package rostrum.bench.themes;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rostrum.people.Region;
import rostrum.platform.Digest;
import rostrum.platform.Language;
import rostrum.platform.Seeded;
import rostrum.summary.embedding.Embedder;
import rostrum.summary.embedding.Embedders;
import rostrum.summary.embedding.Lanes;
import rostrum.summary.embedding.LexicalEmbedder;
import rostrum.summary.embedding.ModelDirectory;
import rostrum.summary.embedding.ModelInJar;
import rostrum.summary.partition.Partition;
import rostrum.summary.theme.Saying;
import rostrum.summary.theme.Themes;
import rostrum.summary.theme.Theming;
import rostrum.summary.words.WrittenIn;

/**
 * Finds the themes of texts that somebody labelled, and tells how far both agree. The labels are looked at afterwards.
 *
 * <p>{@code --texts N} makes N texts of those in the file: the beginning of one and the end of another with the same label.
 * {@code --show} prints the themes on standard error.
 */
public final class Finding {
    private record Row(String text, String label) {}

    private Finding() {}

    public static void main(String[] args) throws IOException {
        var options = options(args);
        var rows = read(Path.of(args[0]));
        var texts = options.get("--texts");
        if (texts != null) rows = vary(rows, Integer.parseInt(texts));
        var began = System.nanoTime();
        var language = language(rows);
        try (var embedder = embedder(options.getOrDefault("--embedder", "bge-small"), language)) {
            if (!embedder.languages().contains(language))
                throw new IllegalArgumentException(embedder.id() + " does not know " + language);
            var sayings = sayings(rows, language);
            var embedders = new Embedders(Optional.empty(), Optional.of(embedder));
            var themes = Theming.of(sayings, embedders, Theming.RESOLUTION, Lanes.of(2));
            var seconds = Math.round((System.nanoTime() - began) / 1e7) / 100.0;
            if (options.containsKey("--show")) show(themes, sayings);
            System.out.println(told(rows, themes, seconds));
        }
    }

    private static Map<String, String> options(String[] args) {
        var options = new HashMap<String, String>();
        for (int at = 1; at < args.length; at++) options.put(args[at], args[at].equals("--show") ? "" : args[++at]);
        return options;
    }

    private static List<Row> read(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new Row(row.getField("text"), row.getField("label")))
                    .toList();
        }
    }

    private static List<Row> vary(List<Row> rows, int count) {
        var chance = new Seeded(count);
        var alike = rows.stream().collect(Collectors.groupingBy(Row::label));
        return IntStream.range(0, count)
                .mapToObj(at -> rows.get(at % rows.size()))
                .map(row -> {
                    var others = Objects.requireNonNull(alike.get(row.label()));
                    var other = others.get(chance.below(others.size())).text().split(" ");
                    var own = row.text().split(" ");
                    var words = new ArrayList<>(List.of(own).subList(0, (own.length + 1) / 2));
                    words.addAll(List.of(other).subList(other.length / 2, other.length));
                    return new Row(String.join(" ", words), row.label());
                })
                .toList();
    }

    /** Of most texts: a file is in one language. */
    private static Language language(List<Row> rows) {
        var languages = WrittenIn.shipped();
        return rows.stream()
                .collect(Collectors.groupingBy(row -> languages.of(row.text(), Language.EN), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Language, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Language.EN);
    }

    private static Embedder embedder(String name, Language language) {
        return switch (name) {
            case "bge-small" -> ModelInJar.BGE_SMALL.open();
            case "minilm" -> ModelInJar.MINILM.open();
            case "lexical" -> new LexicalEmbedder(language);
            default -> {
                var directory = new ModelDirectory(Path.of(name));
                yield directory.open(directory.sha256());
            }
        };
    }

    private static List<Saying> sayings(List<Row> rows, Language language) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Saying("v" + at, rows.get(at).text(), language, Region.UNKNOWN, "p" + at, true))
                .toList();
    }

    private static JsonObject told(List<Row> rows, Themes themes, double seconds) {
        var theme = new HashMap<String, Integer>();
        for (int at = 0; at < themes.all().size(); at++)
            for (var view : themes.all().get(at).views()) theme.put(view, at);
        var found = IntStream.range(0, rows.size())
                .map(at -> theme.getOrDefault("v" + at, -1))
                .toArray();
        var labels = rows.stream().map(Row::label).distinct().sorted().toList();
        var given = Partition.of(
                rows.stream().mapToInt(row -> labels.indexOf(row.label())).toArray());
        var partition = Partition.of(found);
        var method = themes.methods().get(0);
        return Json.createObjectBuilder()
                .add("texts", rows.size())
                .add("labels", labels.size())
                .add("themes", themes.all().size())
                .add("unassigned", IntStream.of(found).filter(at -> at < 0).count())
                .add("nmi", rounded(partition.nmi(given)))
                .add("ari", rounded(partition.ari(given)))
                .add("seconds", seconds)
                .add("embedder", method.embedder())
                .add("resolution", method.resolution())
                .add("stability", rounded(method.stability()))
                .add("digest", Digest.sha256(themes.toString()).substring(0, 16))
                .build();
    }

    private static void show(Themes themes, List<Saying> sayings) {
        var words = sayings.stream().collect(Collectors.toMap(Saying::id, Saying::words));
        themes.all().stream()
                .sorted(Comparator.comparing(theme -> -theme.views().size()))
                .forEach(theme -> {
                    System.err.printf(
                            "%s %d views, stability %.2f, %s%n",
                            theme.id(), theme.views().size(), theme.stability(), theme.words());
                    theme.quotes().forEach(view -> System.err.println("    “" + words.get(view) + "”"));
                });
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
