package rostrum.summary.regional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import rostrum.survey.Flaw;

/** A file of comma-separated values, read strictly: what cannot be read is told with its line, and nothing of it is taken. */
final class Sheet {
    /** Of more flaws nobody reads on. */
    static final int MOST_FLAWS = 20;

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final String name;
    private final byte[] content;
    private final List<Flaw> flaws;

    /** @param flaws takes what is wrong with it */
    Sheet(String name, byte[] content, List<Flaw> flaws) {
        this.name = name;
        this.content = content;
        this.flaws = flaws;
    }

    /** Every line in turn, unless a column that has to be there is missing. Stops at a line that cannot be read. */
    void each(List<String> needed, Consumer<NamedCsvRecord> line) {
        var read = 0L;
        try (var rows = reader()) {
            for (var row : rows) {
                if (read == 0 && !holds(row.getHeader(), needed)) return;
                if (flaws.size() >= MOST_FLAWS) return;
                read = row.getStartingLineNumber();
                line.accept(row);
            }
            if (read == 0) flaw(1, "empty", Map.of("file", name));
        } catch (CsvParseException | UncheckedIOException e) {
            flaw(read + 1, "unreadable", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flaw(long line, String key, Map<String, Object> values) {
        if (flaws.size() < MOST_FLAWS)
            flaws.add(new Flaw(name, (int) Math.min(line, Integer.MAX_VALUE), "summary.regional." + key, values));
    }

    private boolean holds(List<String> header, List<String> needed) {
        for (var column : needed) if (!header.contains(column)) flaw(1, "column-missing", Map.of("column", column));
        return flaws.isEmpty();
    }

    /** What is no UTF-8 is refused rather than guessed at. A mark at the beginning, as spreadsheets write it, is none of the words. */
    private CsvReader<NamedCsvRecord> reader() {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var from = content.length > 2
                        && content[0] == (byte) 0xEF
                        && content[1] == (byte) 0xBB
                        && content[2] == (byte) 0xBF
                ? 3
                : 0;
        var bytes = new ByteArrayInputStream(content, from, content.length - from);
        return CsvReader.builder()
                .fieldSeparator(separator())
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .build(NamedCsvRecordHandler.of(), new InputStreamReader(bytes, decoder));
    }

    /** The one that stands most often in the first line. */
    private char separator() {
        var most = SEPARATORS[0];
        var first = first();
        for (var one : SEPARATORS)
            if (first.chars().filter(sign -> sign == one).count() > count(first, most)) most = one;
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }

    private String first() {
        var end = 0;
        while (end < content.length && content[end] != '\n') end++;
        return new String(content, 0, end, StandardCharsets.ISO_8859_1);
    }
}
