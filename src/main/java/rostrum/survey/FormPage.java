package rostrum.survey;

import java.util.List;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * All questions on one page.
 *
 * @param closing where little time is left
 * @param owner names whose answers may wait on this device for a line
 */
public record FormPage(
        String consultation,
        Language language,
        String title,
        List<Ask> questions,
        Optional<Closing> closing,
        String owner)
        implements Page {

    /** @param checked whether what is missing is said, too */
    static FormPage of(Seat seat, Sheet sheet, Language reader, boolean checked) {
        var wording = sheet.survey().in(reader);
        var questions = sheet.asks(reader, checked ? sheet.journey().unfinished() : List.of());
        return new FormPage(
                seat.brief().id(), wording.language(), wording.title(), questions, seat.closing(), seat.owner());
    }

    public List<Ask> wrong() {
        return questions.stream()
                .filter(question -> !question.problems().isEmpty())
                .toList();
    }

    @Override
    public List<Problem> problems() {
        return wrong().stream().flatMap(ask -> ask.problems().stream()).toList();
    }

    @Override
    public int status() {
        return Problem.status(problems());
    }
}
