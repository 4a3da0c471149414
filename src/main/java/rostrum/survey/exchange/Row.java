package rostrum.survey.exchange;

import java.util.Map;

/** A row of a sheet, by the headings of its columns. Empty cells are not in it. */
record Row(int number, Map<String, String> cells) {
    String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
