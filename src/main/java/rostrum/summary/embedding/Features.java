package rostrum.summary.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rostrum.platform.Language;
import rostrum.summary.words.Terms;

/**
 * What texts are made of: a row a text, with the columns that it has and how much of each (tf-idf; words and parts of words weigh
 * the same together; a row is of length one, or empty).
 */
record Features(int columns, List<Row> rows) {
    /** The commonest are kept: what only one text has makes it like no other. */
    private static final int MOST_COLUMNS = 20_000;

    private static final int NONE = -1;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 5;

    /** Columns in rising order. */
    record Row(int[] columns, double[] values) {}

    /** How often a text has each. */
    private record Counts(Map<String, Integer> words, Map<String, Integer> parts) {}

    static Features of(List<String> texts, Language language) {
        var counts = texts.stream().map(text -> counts(text, language)).toList();
        var words = columns(counts.stream().map(Counts::words).toList(), 0);
        var parts = columns(counts.stream().map(Counts::parts).toList(), words.size());
        var frequency = new double[words.size() + parts.size()];
        for (var text : counts) {
            count(text.words(), words, frequency);
            count(text.parts(), parts, frequency);
        }
        return new Features(
                frequency.length,
                counts.stream()
                        .map(text -> row(text, words, parts, frequency, texts.size()))
                        .toList());
    }

    private static void count(Map<String, Integer> text, Map<String, Integer> columns, double[] frequency) {
        for (var feature : text.keySet()) {
            int column = columns.getOrDefault(feature, NONE);
            if (column != NONE) frequency[column]++;
        }
    }

    private static Counts counts(String text, Language language) {
        var words = new TreeMap<String, Integer>();
        var parts = new TreeMap<String, Integer>();
        for (var term : Terms.toCompare(text, language)) {
            words.merge(term.stem(), 1, Integer::sum);
            if (language != Language.ZH) countParts(" " + term.form() + " ", parts);
        }
        return new Counts(words, parts);
    }

    private static void countParts(String word, Map<String, Integer> parts) {
        for (int length = SHORTEST_PART; length <= LONGEST_PART; length++)
            for (int at = 0; at + length <= word.length(); at++)
                parts.merge(word.substring(at, at + length), 1, Integer::sum);
    }

    private static Map<String, Integer> columns(List<Map<String, Integer>> texts, int first) {
        var texted = new TreeMap<String, Integer>();
        for (var text : texts) for (var feature : text.keySet()) texted.merge(feature, 1, Integer::sum);
        var kept = texted.entrySet().stream()
                .filter(feature -> feature.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COLUMNS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return IntStream.range(0, kept.size())
                .boxed()
                .collect(Collectors.toMap(kept::get, at -> first + at, (one, other) -> one, TreeMap::new));
    }

    private record Cell(int column, double value) {
        Cell times(double factor) {
            return new Cell(column, value * factor);
        }
    }

    private static Row row(
            Counts text, Map<String, Integer> words, Map<String, Integer> parts, double[] frequency, int texts) {
        var cells = new ArrayList<Cell>(cells(text.words(), words, frequency, texts));
        cells.addAll(cells(text.parts(), parts, frequency, texts));
        var unit = unit(cells);
        return new Row(
                unit.stream().mapToInt(Cell::column).toArray(),
                unit.stream().mapToDouble(Cell::value).toArray());
    }

    private static List<Cell> cells(
            Map<String, Integer> counts, Map<String, Integer> columns, double[] frequency, int texts) {
        var cells = counts.entrySet().stream()
                .map(feature ->
                        new Cell(columns.getOrDefault(feature.getKey(), NONE), 1 + StrictMath.log(feature.getValue())))
                .filter(cell -> cell.column() != NONE)
                .map(cell -> cell.times(1 + StrictMath.log(texts / frequency[cell.column()])))
                .sorted(Comparator.comparingInt(Cell::column))
                .toList();
        return unit(cells);
    }

    private static List<Cell> unit(List<Cell> cells) {
        double square = 0;
        for (var cell : cells) square += cell.value() * cell.value();
        var length = Math.sqrt(square);
        return cells.stream().map(cell -> cell.times(1 / length)).toList();
    }
}
