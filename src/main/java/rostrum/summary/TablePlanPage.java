package rostrum.summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * @param seen the hash of the plan that stands; a form of this page is based on it
 * @param declared nothing where nobody declared anything
 * @param meanwhile the page as it stands, where somebody else declared another plan while this one was ticked
 */
public record TablePlanPage(
        Brief consultation,
        List<Line> lines,
        Set<Breakdown> turnout,
        String seen,
        Optional<Declaration> declared,
        Optional<TablePlanPage> meanwhile,
        List<Problem> problems)
        implements Page {
    /** Who said which tables are told, and when. */
    public record Declaration(String by, Instant at) {}

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

    static TablePlanPage of(
            Brief consultation, List<Asked> asked, TablePlan plan, Optional<Declaration> declared, Language reader) {
        return new TablePlanPage(
                consultation,
                lines(asked, plan, reader),
                plan.of(TablePlan.TURNOUT),
                plan.hash(),
                declared,
                Optional.empty(),
                List.of());
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
        return meanwhile.isPresent() ? 409 : Problem.status(problems);
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

    /** Whoever sends the same twice is told no difference. */
    boolean isNewerThan(TablePlanForm typed) {
        return !typed.seen().equals(seen) && !typed.plan().hash().equals(seen);
    }

    TablePlanPage mending(TablePlanForm typed) {
        return with(typed, meanwhile, typed.problems());
    }

    /** What was ticked, beside what stands: whoever declares it now knows of both. */
    TablePlanPage beside(TablePlanForm typed) {
        var overtaken = Stream.of(Problem.of("turnout", "summary.plan.overtaken"));
        return with(
                typed,
                Optional.of(this),
                Stream.concat(overtaken, typed.problems().stream()).toList());
    }

    private TablePlanPage with(TablePlanForm typed, Optional<TablePlanPage> now, List<Problem> found) {
        return new TablePlanPage(consultation, typed.lines(), typed.turnout(), seen, declared, now, found);
    }

    /** How a question stands, where that is not how it is ticked here. */
    public Optional<Line> standing(Line ticked) {
        return meanwhile.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.code().equals(ticked.code()) && !line.equals(ticked))
                .findFirst();
    }

    /** By what it stands that it is told who took part, where that is ticked otherwise here. */
    public Optional<Set<Breakdown>> standingTurnout() {
        return meanwhile.map(TablePlanPage::turnout).filter(by -> !by.equals(turnout));
    }
}
