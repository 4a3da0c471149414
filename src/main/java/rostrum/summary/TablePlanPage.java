package rostrum.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
     * @param field the beginning of the names of its fields
     * @param language of the title
     */
    public record Line(String code, String field, String title, Language language, boolean told, Set<Breakdown> by) {}

    static TablePlanPage of(Brief consultation, List<Asked> asked, TablePlan plan, String declaredBy, Language reader) {
        var questions = asked.stream().filter(Asked::hasChoices).toList();
        var lines = Stream.iterate(0, at -> at < questions.size(), at -> at + 1)
                .map(at -> line("table-" + at, questions.get(at), plan, reader))
                .toList();
        return new TablePlanPage(consultation, lines, plan.of(TablePlan.TURNOUT), declaredBy, List.of());
    }

    private static Line line(String field, Asked question, TablePlan plan, Language reader) {
        var code = question.code();
        var language = reader.among(question.titles().keySet());
        var title = Table.inLanguage(question.titles(), reader);
        return new Line(code, field, title, language, plan.tells(code), plan.of(code));
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isFrozen() {
        return consultation.stage().isAfter(Stage.CLOSED);
    }

    public boolean isWrong(Line line) {
        return problems.stream().anyMatch(problem -> problem.field().equals(line.field()));
    }

    TablePlanPage mending(TablePlanForm typed) {
        return new TablePlanPage(consultation, typed.lines(), typed.turnout(), declaredBy, typed.problems());
    }
}
