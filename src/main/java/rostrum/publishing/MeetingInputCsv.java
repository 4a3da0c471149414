package rostrum.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The tables as CSV, one figure a line, for programs and spreadsheets. No cell can turn into a formula. */
final class MeetingInputCsv {
    /** What a spreadsheet may take for a formula, in narrow and in full-width letters, also behind white space. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*", Pattern.DOTALL);

    private MeetingInputCsv() {}

    static byte[] write(MeetingInput input) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("table", "caption", "row", "words", "language", "column", "figure");
            input.tables().forEach(table -> write(table, csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(MeetingInput.AnnexTable table, CsvWriter csv) {
        for (var line : table.lines())
            for (int at = 0; at < line.figures().size(); at++)
                csv.writeRecord(
                        table.anchor(),
                        defused(table.caption()),
                        defused(line.code()),
                        defused(line.words()),
                        line.language().tag(),
                        table.columns().get(at).code(),
                        line.figures().get(at).code());
    }

    static String defused(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
