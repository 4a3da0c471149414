package rostrum.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.summary.disclosure.Breakdown;

/**
 * What an editor ticked.
 *
 * @param seen the hash of the plan that stood when the form was shown
 */
record TablePlanForm(List<TablePlanPage.Line> lines, Set<Breakdown> turnout, String seen, List<Problem> problems) {
    private static final String TOLD = "TOLD";

    /** A form tells which questions it showed: between it and the plan the survey may have changed. */
    static TablePlanForm read(Form form, List<TablePlanPage.Line> offered) {
        var gone = new TreeSet<>(form.all("table"));
        var lines = new ArrayList<TablePlanPage.Line>();
        var problems = new ArrayList<Problem>();
        for (var line : offered) {
            var isSeen = gone.remove(line.code());
            var typed = isSeen || form.has(line.field()) ? ticked(line, form.all(line.field())) : line;
            if (!isSeen) problems.add(new Problem(line.field(), "summary.plan.new", Map.of("question", line.title())));
            else if (!typed.told() && !typed.by().isEmpty())
                problems.add(Problem.of(line.field(), "summary.plan.apart-only"));
            lines.add(typed);
        }
        if (!gone.isEmpty()) problems.add(new Problem("turnout", "summary.plan.gone", Map.of("count", gone.size())));
        var turnout = breakdowns(form.all("turnout"));
        turnout.retainAll(Set.of(Breakdown.REGION_AND_BAND));
        return new TablePlanForm(lines, turnout, form.text("seen"), problems);
    }

    private static TablePlanPage.Line ticked(TablePlanPage.Line line, List<String> ticked) {
        return new TablePlanPage.Line(
                line.code(), line.title(), line.language(), ticked.contains(TOLD), breakdowns(ticked));
    }

    private static Set<Breakdown> breakdowns(List<String> ticked) {
        var by = EnumSet.noneOf(Breakdown.class);
        for (var breakdown : Breakdown.values()) if (ticked.contains(breakdown.name())) by.add(breakdown);
        return by;
    }

    TablePlan plan() {
        var by = new TreeMap<String, Set<Breakdown>>();
        var told = new TreeSet<String>();
        by.put(TablePlan.TURNOUT, turnout);
        for (var line : lines) {
            by.put(line.code(), line.by());
            if (line.told()) told.add(line.code());
        }
        return new TablePlan(by, Optional.of(told));
    }
}
