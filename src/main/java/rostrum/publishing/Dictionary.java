package rostrum.publishing;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.summary.Place;

/**
 * What the columns of the tables mean, for whoever computes with them.
 *
 * @param file that it explains
 * @param rows of that file, without its head
 * @param rounding how figures were made safe to tell
 * @param tables in the order of the file
 */
public record Dictionary(
        String file,
        String language,
        String title,
        int rows,
        String rounding,
        List<Column> columns,
        List<Contents> tables) {
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    /**
     * @param type {@code code}, {@code text} or {@code figure}
     * @param values that may stand in it, with their meaning; none where any words may
     */
    public record Column(String name, String meaning, String type, Map<String, String> values) {}

    /** @param rows of the file that hold this table */
    public record Contents(String table, String caption, String note, int rows) {}

    static byte[] write(MeetingInput input) {
        return JSON.toJson(of(input)).getBytes(StandardCharsets.UTF_8);
    }

    static Dictionary of(MeetingInput input) {
        var tongue = new Tongue(input.language());
        var tables = input.tables().stream()
                .map(table -> new Contents(table.anchor(), table.caption(), table.note(), rows(table)))
                .toList();
        return new Dictionary(
                Format.CSV.file(),
                input.language().tag(),
                input.header().title(),
                tables.stream().mapToInt(Contents::rows).sum(),
                say(tongue, "rounding"),
                columns(input, tongue),
                tables);
    }

    private static String say(Tongue tongue, String key) {
        return tongue.say(
                "dictionary." + key,
                "cell",
                Disclosure.CELL,
                "rounding",
                Disclosure.ROUNDING,
                "under",
                Disclosure.LEAST_SHARE,
                "over",
                Disclosure.MOST_SHARE);
    }

    private static int rows(AnnexTable table) {
        return table.lines().size() * table.columns().size();
    }

    private static List<Column> columns(MeetingInput input, Tongue tongue) {
        var tables = values(input.tables().stream(), AnnexTable::anchor, AnnexTable::caption);
        var spoken = values(
                input.tables().stream()
                        .flatMap(table -> table.lines().stream())
                        .map(MeetingInput.Line::language)
                        .distinct()
                        .sorted(),
                language -> language.tag(),
                language -> language.nameIn(input.language()));
        var counted = values(
                input.tables().stream().flatMap(table -> table.columns().stream()),
                MeetingInput.Column::code,
                MeetingInput.Column::words);
        return List.of(
                new Column("table", say(tongue, "table"), "code", tables),
                new Column("caption", say(tongue, "caption"), "text", Map.of()),
                new Column("row", say(tongue, "row"), "code", Map.of()),
                new Column("words", say(tongue, "words"), "text", Map.of()),
                new Column("language", say(tongue, "language"), "code", spoken),
                new Column("column", say(tongue, "column"), "code", counted),
                new Column("figure", say(tongue, "figure"), "figure", figures(tongue)));
    }

    private static Map<String, String> figures(Tongue tongue) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("", say(tongue, "withheld"));
        figures.put("<" + Disclosure.CELL, say(tongue, "few"));
        figures.put("[0-9]+", say(tongue, "count"));
        figures.put("<" + Disclosure.LEAST_SHARE + "%", say(tongue, "under"));
        figures.put("[0-9]{1,3}%", say(tongue, "share"));
        figures.put(">" + Disclosure.MOST_SHARE + "%", say(tongue, "over"));
        figures.put("[0-9]{1,3}/" + Place.WHOLE, say(tongue, "place"));
        return figures;
    }

    private static <T> Map<String, String> values(Stream<T> of, Function<T, String> code, Function<T, String> words) {
        var values = new LinkedHashMap<String, String>();
        of.forEach(each -> values.putIfAbsent(code.apply(each), words.apply(each)));
        return values;
    }
}
