package rostrum.summary;

import java.util.List;
import java.util.Set;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.summary.disclosure.Breakdown;

/**
 * Which tables of a consultation are told.
 *
 * @param turnout by what it is told who took part, besides region and age
 * @param declaredBy empty where nobody declared anything
 */
public record TablePlanPage(
        Brief consultation, List<Line> lines, Set<Breakdown> turnout, String declaredBy, List<Problem> problems)
        implements Page {
    /**
     * One question.
     *
     * @param code names the question in forms, wherever it stands
     * @param language of the title
     */
    public record Line(String code, String title, Language language, boolean told, Set<Breakdown> by) {
        public String field() {
            return "table-" + code;
        }
    }

    static TablePlanPage of(Brief consultation, List<Asked> asked, TablePlan plan, String declaredBy, Language reader) {
        var lines = lines(asked, plan, reader);
        return new TablePlanPage(consultation, lines, plan.of(TablePlan.TURNOUT), declaredBy, List.of());
    }

    static List<Line> lines(List<Asked> asked, TablePlan plan, Language reader) {
        return asked.stream()
                .filter(Asked::hasChoices)
                .map(question -> line(question, plan, reader))
                .toList();
    }

    private static Line line(Asked question, TablePlan plan, Language reader) {
        var code = question.code();
        var language = reader.among(question.titles().keySet());
        var title = Table.inLanguage(question.titles(), reader);
        return new Line(code, title, language, plan.tells(code), plan.of(code));
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isFrozen() {
        return consultation.stage().isAfter(Stage.CLOSED);
    }

    /** Once somebody may answer, the questions stay. */
    public boolean mayChooseSurvey() {
        return !consultation.stage().isAfter(Stage.ANNOUNCED);
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    TablePlanPage mending(TablePlanForm typed) {
        return new TablePlanPage(consultation, typed.lines(), typed.turnout(), declaredBy, typed.problems());
    }
}
