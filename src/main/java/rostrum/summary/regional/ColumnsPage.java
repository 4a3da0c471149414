package rostrum.summary.regional;

import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.survey.Survey;

/**
 * A file of answers from elsewhere: what each column is, and what comes of it.
 *
 * @param offered what a column may be
 * @param plan what each column is, as it was chosen or, before that, as its tool names columns
 * @param read what would be taken in; empty until somebody has said what the columns are
 */
public record ColumnsPage(
        Brief consultation,
        BroughtResult result,
        AnswerSheet sheet,
        List<Offer> offered,
        Plan plan,
        Optional<Counts> read,
        List<Problem> problems,
        List<Flaws.Flaw> flaws)
        implements Page {
    /** What a column may be; a question with its words. */
    public record Offer(Part part, String title) {
        static List<Offer> of(Survey survey, Language reader) {
            return Part.offered(survey).stream()
                    .map(part -> new Offer(
                            part,
                            survey.question(part.question())
                                    .map(question ->
                                            survey.in(reader).of(question).title())
                                    .orElse("")))
                    .toList();
        }
    }

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
    public List<Problem> toMend() {
        return Flaws.beside(problems, flaws);
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isOpen() {
        return !consultation.isSealed();
    }

    public boolean isWrong(int column) {
        return problems.stream().anyMatch(problem -> problem.field().equals("c" + column));
    }
}
