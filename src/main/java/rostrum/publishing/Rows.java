package rostrum.publishing;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;

/** Counts what stands in a file against what it was written from: a line that got lost would be a wrong result. */
final class Rows {
    private Rows() {}

    /** What is wrong with it is our own failure, and nothing is released. */
    static void require(Format format, MeetingInput input, byte[] content) {
        var rows = rows(format, content);
        if (rows >= 0 && rows != of(input))
            throw new IllegalStateException(format + " has " + rows + " rows of " + of(input));
    }

    /** A figure a row. */
    static int of(MeetingInput input) {
        return input.tables().stream()
                .flatMap(table -> table.lines().stream())
                .mapToInt(line -> line.figures().size())
                .sum();
    }

    /** Less than nothing for files that nobody computes with. */
    private static int rows(Format format, byte[] content) {
        return switch (format) {
            case CSV ->
                (int) CsvReader.builder().ofCsvRecord(new String(content, StandardCharsets.UTF_8)).stream()
                                .count()
                        - 1;
            case JSON -> of(MeetingInputJson.read(content));
            case DICTIONARY, DOCX, PDF, HTML -> -1;
        };
    }
}
