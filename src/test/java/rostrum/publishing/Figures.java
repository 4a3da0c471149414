package rostrum.publishing;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import rostrum.platform.LanguageTag;

/** Reads the figures out of each format, in order, as a reader of that format would. */
final class Figures {
    private static final Pattern CELL = Pattern.compile("<td class=\"number\">(.*?)</td>", Pattern.DOTALL);

    private Figures() {}

    static List<String> of(MeetingInput input) {
        return input.tables().stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.figures().stream())
                .map(MeetingInput.Figure::words)
                .toList();
    }

    static List<String> inDocx(byte[] docx) throws IOException {
        var figures = new ArrayList<String>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (var table : document.getTables()) {
                if (!"Figures".equals(table.getStyleID())) continue;
                for (var row : table.getRows().subList(1, table.getRows().size()))
                    row.getTableCells().stream().skip(1).forEach(cell -> figures.add(cell.getText()));
            }
        }
        return figures;
    }

    static List<String> inHtml(String html) {
        return CELL.matcher(html).results().map(found -> found.group(1).strip()).toList();
    }

    static List<String> inCsv(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .skip(1)
                .map(line -> line.getField(6))
                .toList();
    }

    static List<String> inJson(String json) throws Exception {
        try (var jsonb = JsonbBuilder.create(new JsonbConfig().withAdapters(new LanguageTag()))) {
            return of(jsonb.fromJson(json, MeetingInput.class));
        }
    }
}
