package rostrum.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** The same question about several things: one column for every row. An answer is {@code row.column} for each row. */
public record Matrix(String code, List<String> rows, List<String> columns) implements Question {
    @Override
    public List<String> options() {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> row + "." + column))
                .toList();
    }

    @Override
    public String kind() {
        return "matrix";
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        if (answer.declines() && !answer.options().isEmpty())
            return List.of(Problem.of("option", "survey.choose-or-decline"));
        if (answer.declines() || rows.stream().allMatch(row -> picks(answer, row) == 1)) return List.of();
        return List.of(Problem.of(field(firstOpen(answer)), "survey.choose-each"));
    }

    private String firstOpen(Answer answer) {
        return rows.stream().filter(row -> picks(answer, row) != 1).findFirst().orElseThrow();
    }

    /** What the field of a row is called. */
    static String field(String row) {
        return "option." + row;
    }

    private static long picks(Answer answer, String row) {
        return answer.options().stream()
                .filter(option -> option.startsWith(row + "."))
                .count();
    }

    @Override
    public Map<String, Kind> kinds() {
        var kinds = new LinkedHashMap<String, Kind>(Map.of(code, Kind.WORDS));
        for (var row : rows) kinds.put(code + "." + row, new Kind.One(columns));
        return kinds;
    }

    @Override
    public Map<String, List<String>> worded() {
        return Map.of(QuestionWords.ROWS, rows, QuestionWords.OPTIONS, columns);
    }
}
