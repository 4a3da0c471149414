package rostrum.survey.paper;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.survey.Ask;
import rostrum.survey.Sheet;

/**
 * What adults are asked who bring groups.
 *
 * @param key under which it is kept, so that it is kept once
 * @param earlier what was sent with this code before, without what was said
 * @param open while answers are taken
 */
public record OwnPage(
        Brief consultation,
        String key,
        Language language,
        String title,
        List<Ask> questions,
        List<Together> earlier,
        boolean open,
        boolean mayTakeBack,
        boolean done,
        List<Problem> problems)
        implements Page {

    static OwnPage of(
            Brief consultation,
            String key,
            Sheet sheet,
            Language reader,
            List<Together> earlier,
            boolean open,
            boolean done,
            List<Problem> problems) {
        var wording = sheet.survey().in(reader);
        return new OwnPage(
                consultation,
                key,
                wording.language(),
                wording.title(),
                sheet.asks(reader, sheet.wrong()),
                earlier,
                open,
                !consultation.isSealed(),
                done,
                problems);
    }

    public List<Ask> wrong() {
        return questions.stream()
                .filter(question -> !question.problems().isEmpty())
                .toList();
    }

    public boolean isWrong() {
        return !problems.isEmpty() || !wrong().isEmpty();
    }

    @Override
    public List<Problem> toMend() {
        return Ask.toMend(problems, questions);
    }

    @Override
    public int status() {
        return Problem.status(toMend());
    }
}
