package rostrum.summary.regional;

import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.survey.Flaw;
import rostrum.survey.Survey;

/**
 * A file of answers from elsewhere: what each column is, and what comes of it.
 *
 * @param plan what each column is, as it was chosen or, before that, as its tool names columns
 * @param read what would be taken in; empty until somebody has said what the columns are
 */
public record ColumnsPage(
        Brief consultation,
        BroughtResult result,
        AnswerSheet sheet,
        Survey survey,
        Plan plan,
        Optional<Counts> read,
        List<Problem> problems,
        List<Flaw> flaws)
        implements Page {
    /** How much was read. */
    public record Counts(int people, int empty, int texts, int questions) {
        static Counts of(SurveyExport export) {
            var questions = export.counts().stream()
                    .map(Counted::question)
                    .filter(question -> !question.isEmpty())
                    .distinct()
                    .count();
            return new Counts(export.people(), export.empty(), export.texts().size(), (int) questions);
        }
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isOpen() {
        return !consultation.isSealed();
    }

    /** The words of a question that a column may answer. */
    public String title(Part part, Language reader) {
        return survey.question(part.question())
                .map(question -> survey.in(reader).of(question).title())
                .orElse("");
    }

    public boolean isWrong(int column) {
        return problems.stream().anyMatch(problem -> problem.field().equals("c" + column));
    }
}
