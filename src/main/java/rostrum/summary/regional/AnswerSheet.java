package rostrum.summary.regional;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of answers before it is known what its columns are.
 *
 * @param header the names of the columns, each unlike the others
 * @param samples of each column, what stands in the first lines
 * @param lines how many there are
 */
public record AnswerSheet(List<String> header, List<List<String>> samples, int lines) {
    static final int MOST_COLUMNS = 300;
    static final int MOST_LINES = 100_000;
    private static final int SAMPLES = 3;
    private static final int MOST_OF_SAMPLE = 60;

    /**
     * Reads all of it, so that no line is found unreadable later.
     *
     * @param flaws takes what is wrong with it; then this is empty
     */
    static AnswerSheet read(Source content, Flaws flaws) {
        var header = new ArrayList<String>();
        var samples = new ArrayList<List<String>>();
        var lines = new int[1];
        var sheet = new Sheet(content, flaws);
        sheet.each(List.of(), row -> {
            if (lines[0]++ == 0) {
                header.addAll(sheet.columns());
                header.forEach(column -> samples.add(new ArrayList<>()));
                if (header.size() > MOST_COLUMNS) sheet.end(1, "many-columns", MOST_COLUMNS);
            }
            if (lines[0] > MOST_LINES) sheet.end(row.getStartingLineNumber(), "many-lines", MOST_LINES);
            for (int at = 0; at < header.size(); at++) sample(row.getField(at).strip(), samples.get(at));
        });
        return new AnswerSheet(header, samples, lines[0]);
    }

    private static void sample(String cell, List<String> samples) {
        if (cell.isEmpty() || samples.size() == SAMPLES) return;
        var end = Math.min(cell.length(), MOST_OF_SAMPLE);
        samples.add(end < cell.length() ? cell.substring(0, end) + "…" : cell);
    }
}
