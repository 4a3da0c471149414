package rostrum.bench.masking;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import rostrum.platform.Language;
import rostrum.summary.masking.Masked;
import rostrum.summary.masking.Masking;

/** Masks the rows of a file as views are masked before anybody reads them, and tells what was seen in each. */
public final class Masks {
    private Masks() {}

    public static void main(String[] args) throws IOException {
        var masking = Masking.shipped();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of(args[0]))) {
            for (var row : rows) {
                var language = row.findField("lang")
                        .map(String::strip)
                        .flatMap(Language::of)
                        .orElse(Language.EN);
                out.println(told(masking.of(row.getField("text"), language)));
            }
        }
    }

    private static String told(Masked masked) {
        var spans = Json.createArrayBuilder();
        for (var mark : masked.marks())
            spans.add(Json.createObjectBuilder()
                    .add("type", mark.detail().name().toLowerCase(Locale.ROOT))
                    .add("start", mark.start())
                    .add("end", mark.end())
                    .add("masked", mark.detail().isMasked())
                    .add("flagged", mark.detail().isDoubtful()));
        return Json.createObjectBuilder()
                .add("masked", masked.words())
                .add("spans", spans)
                .build()
                .toString();
    }
}
