package rostrum.summary.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import rostrum.platform.Problem;
import rostrum.survey.Survey;

/** What each column of a file is, in their order. */
public record Plan(List<Part> parts) {

    /** One line a column. */
    String canonical() {
        return String.join("\n", parts.stream().map(Part::code).toList());
    }

    static Plan read(String canonical, Survey survey) {
        return new Plan(canonical
                .lines()
                .map(code -> Part.of(code, survey).orElse(Part.NOTHING))
                .toList());
    }

    public Part of(int column) {
        return column < parts.size() ? parts.get(column) : Part.NOTHING;
    }

    /** The columns that are this, from 0. */
    List<Integer> columns(Part part) {
        var columns = new ArrayList<Integer>();
        for (int at = 0; at < parts.size(); at++) if (parts.get(at).equals(part)) columns.add(at);
        return columns;
    }

    /** Answers to one question may stand in several columns, one for each option; everything else stands in one. */
    List<Problem> problems(List<String> header, Survey survey) {
        var problems = new ArrayList<Problem>();
        var seen = new TreeSet<String>();
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            var isTick = part.kind() == Part.Kind.CHOICE
                    && Meanings.ticked(
                                    header.get(at),
                                    survey.question(part.question()).orElseThrow(),
                                    survey)
                            .isPresent();
            if (part.kind() != Part.Kind.NOTHING && !isTick && !seen.add(part.code()))
                problems.add(new Problem("c" + at, "summary.regional.part-twice", Map.of("column", header.get(at))));
        }
        if (parts.stream().noneMatch(part -> !part.question().isEmpty()))
            problems.add(Problem.of("c0", "summary.regional.no-part"));
        return problems;
    }
}
