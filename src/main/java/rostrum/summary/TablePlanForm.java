package rostrum.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.summary.disclosure.Breakdown;

/** What an editor ticked. */
record TablePlanForm(List<TablePlanPage.Line> lines, Set<Breakdown> turnout, List<Problem> problems) {
    private static final String TOLD = "TOLD";

    static TablePlanForm read(Form form, List<TablePlanPage.Line> offered) {
        var lines = new ArrayList<TablePlanPage.Line>();
        var problems = new ArrayList<Problem>();
        for (var line : offered) {
            var ticked = form.all(line.field());
            var by = breakdowns(ticked);
            var told = ticked.contains(TOLD);
            if (!told && !by.isEmpty()) problems.add(Problem.of(line.field(), "summary.plan.apart-only"));
            lines.add(new TablePlanPage.Line(line.code(), line.field(), line.title(), line.language(), told, by));
        }
        var turnout = breakdowns(form.all("turnout"));
        turnout.retainAll(Set.of(Breakdown.REGION_AND_BAND));
        return new TablePlanForm(lines, turnout, problems);
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
