package rostrum.summary.regional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A file of comma-separated values, read strictly and line by line: what cannot be read is told with its line, and nothing of
 * it is taken.
 */
final class Sheet {
    private static final int MOST_BYTES_AHEAD = 1 << 16;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    private static final char UNREADABLE = '\uFFFD';
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final Source content;
    private final Flaws flaws;
    private List<String> columns = List.of();
    private long read;
    private long within;
    private boolean over;

    /** @param flaws takes what is wrong with it */
    Sheet(Source content, Flaws flaws) {
        this.content = content;
        this.flaws = flaws;
    }

    /** Every line in turn, unless a column that has to be there is missing. Stops at a line that cannot be read. */
    void each(List<String> needed, Consumer<NamedCsvRecord> line) {
        try {
            var first = first();
            if (!isReadable(first)) return;
            var text = text(first, StandardCharsets.UTF_8.newDecoder());
            try (var rows = reader(text, separator(first))) {
                each(rows, text, needed, line);
            } catch (CsvParseException | UncheckedIOException e) {
                var isOther = e.getCause() instanceof CharacterCodingException;
                if (isOther ? !isTorn(first) : !isBrokenOff(text))
                    flaw(read + 1, isOther ? "not-utf8" : "unreadable", Map.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(CsvReader<NamedCsvRecord> rows, Quotes text, List<String> needed, Consumer<NamedCsvRecord> line) {
        for (var row : rows) {
            if (columns.isEmpty() && !holds(row.getHeader(), needed)) return;
            if (over || flaws.isFull()) return;
            read = row.getStartingLineNumber();
            if (isBrokenOff(text) || !isWhole(row)) return;
            if (isText(row)) line.accept(row);
            within += breaks(row.getFields());
        }
        if (!isBrokenOff(text) && read == 0) flaws.add(content.name(), "empty", Map.of("file", content.name()));
    }

    /** Known as soon as the end was seen, which may be some rows ahead: none of them is worth more than that. */
    private boolean isBrokenOff(Quotes text) {
        if (text.isOpen()) flaws.add(content.name(), text.row(), "broken-off", Map.of());
        return text.isOpen();
    }

    /** What broke off within a letter is no UTF-8 either, but there only: of all letters, the last one cannot be read. */
    private boolean isTorn(String first) throws IOException {
        try (var text = text(first, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE))) {
            var signs = new char[MOST_BYTES_AHEAD];
            var unreadable = 0L;
            var isLast = false;
            for (int most = text.read(signs); most >= 0; most = text.read(signs)) {
                var read = new String(signs, 0, most);
                unreadable += count(read, UNREADABLE);
                isLast = read.indexOf(UNREADABLE) == most - 1;
            }
            var isTorn = unreadable == 1 && isLast;
            if (isTorn && !isBrokenOff(text)) flaws.add(content.name(), text.row(), "torn", Map.of());
            return isTorn;
        }
    }

    /** Told with its row, as a spreadsheet counts: a cell of several lines stands in one. */
    void flaw(long line, String key, Map<String, Object> values) {
        flaws.add(content.name(), (int) Math.min(line - within, Integer.MAX_VALUE), key, values);
    }

    /** The name of a column, from 0; unlike that of every other, and never empty. */
    String column(int at) {
        return columns.get(at);
    }

    List<String> columns() {
        return columns;
    }

    private static List<String> named(List<String> header) {
        var names = new ArrayList<String>();
        for (var heading : header) {
            var own = heading.isBlank() ? "#" + (names.size() + 1) : heading.strip();
            var name = own;
            for (int same = 2; names.contains(name); same++) name = own + " (" + same + ")";
            names.add(name);
        }
        return names;
    }

    private static long breaks(List<String> fields) {
        return fields.stream()
                .mapToLong(field -> BREAK.matcher(field).results().count())
                .sum();
    }

    /** Spreadsheets leave rows behind in which nothing stands. */
    static boolean isBlank(NamedCsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    /** There is too much of something: nothing is read beyond it. */
    void end(long line, String key, int most) {
        flaw(line, key, Map.of("most", most));
        over = true;
    }

    /** Without a letter of another width: that would be read as signs between the letters. */
    private boolean isReadable(String first) {
        if (first.isEmpty()) flaws.add(content.name(), "empty", Map.of("file", content.name()));
        else if (first.startsWith("\u00FE\u00FF")
                || first.startsWith("\u00FF\u00FE")
                || count(first, '\0') > first.length() / 4) flaw(1, "not-utf8", Map.of());
        return flaws.isEmpty();
    }

    /** The reader holds lines against the first one below the head, not against the head. */
    private boolean isWhole(NamedCsvRecord row) {
        if (row.getFieldCount() == row.getHeader().size()) return true;
        flaw(row.getStartingLineNumber(), "unreadable", Map.of());
        return false;
    }

    private boolean isText(NamedCsvRecord row) {
        var at = row.getFields().stream()
                .takeWhile(field -> field.indexOf('\0') < 0)
                .count();
        if (at == row.getFieldCount()) return true;
        flaw(row.getStartingLineNumber(), "nul", Map.of("column", column((int) at)));
        return false;
    }

    /** A column that nobody needs by its name may bear the name of another, or none. */
    private boolean holds(List<String> header, List<String> needed) {
        columns = named(header);
        for (var column : needed) {
            var times = header.stream().filter(column::equals).count();
            if (times == 0) flaw(1, "column-missing", Map.of("column", column));
            if (times > 1) flaw(1, "column-twice", Map.of("column", column));
        }
        within = breaks(header);
        return flaws.isEmpty();
    }

    /** What is no UTF-8 is refused rather than guessed at. A mark at the beginning, as spreadsheets write it, is none of the words. */
    private Quotes text(String first, CharsetDecoder decoder) throws IOException {
        var bytes = new BufferedInputStream(content.open(), MOST_BYTES_AHEAD);
        if (first.startsWith(MARK)) bytes.skipNBytes(MARK.length());
        return new Quotes(new InputStreamReader(bytes, decoder), separator(first));
    }

    private static CsvReader<NamedCsvRecord> reader(Quotes text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .build(
                        NamedCsvRecordHandler.builder()
                                .allowDuplicateHeaderFields(true)
                                .build(),
                        text);
    }

    /** The one that stands most often in the first line, outside of quotation marks. */
    private static char separator(String first) {
        var line = new StringBuilder();
        var isQuoted = false;
        for (var sign : first.toCharArray()) {
            if (sign == '"') isQuoted = !isQuoted;
            else if (!isQuoted && (sign == '\n' || sign == '\r')) break;
            else if (!isQuoted) line.append(sign);
        }
        var most = SEPARATORS[0];
        for (var one : SEPARATORS) if (count(line.toString(), one) > count(line.toString(), most)) most = one;
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }

    /** Its beginning, each byte as one sign. */
    private String first() throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readNBytes(MOST_BYTES_AHEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
