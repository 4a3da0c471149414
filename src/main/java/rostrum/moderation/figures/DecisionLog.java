package rostrum.moderation.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The steps of all cases of a consultation as CSV: who, when, from where to where, why; no words and no authors. Each row ends
 * with the SHA-256 of the row before it and its own cells (in UTF-8, each followed by a line end), so that whoever has the
 * last one notices if a row was changed, taken out or put elsewhere.
 */
final class DecisionLog {
    /** One step; whoever made it is a member of staff, or {@code author}, {@code reader}, {@code clock}. */
    record Step(String caseId, String revision, String at, String by, String from, String to, String reason) {
        private List<String> cells() {
            return List.of(caseId, revision, at, by, from, to, reason);
        }
    }

    private DecisionLog() {}

    static byte[] write(List<Step> steps) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("case", "revision", "at", "by", "from", "to", "reason", "chain");
            var chain = "";
            for (var step : steps) {
                chain = chain(chain, step.cells());
                csv.writeRecord(
                        step.caseId(),
                        step.revision(),
                        step.at(),
                        step.by(),
                        step.from(),
                        step.to(),
                        step.reason(),
                        chain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String chain(String before, List<String> cells) {
        var all = before + "\n" + String.join("\n", cells) + "\n";
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
