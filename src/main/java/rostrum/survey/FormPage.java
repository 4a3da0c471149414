package rostrum.survey;

import java.util.List;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.platform.Page;

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
        var reading = Reading.together(sheet, reader);
        var open = reading.journey().unfinished();
        var questions = sheet.survey().pages().stream()
                .map(page -> ask(reading, page, checked && open.contains(page)))
                .toList();
        return new FormPage(
                seat.brief().id(),
                reading.language(),
                reading.wording().title(),
                questions,
                seat.closing(),
                seat.owner());
    }

    private static Ask ask(Reading reading, int page, boolean checked) {
        var question = reading.journey().page(page).orElseThrow();
        var answer = reading.sheet().answer(question);
        return Ask.of(reading, page, answer, checked ? question.problems(answer) : List.of());
    }

    public List<Ask> wrong() {
        return questions.stream()
                .filter(question -> !question.problems().isEmpty())
                .toList();
    }

    @Override
    public int status() {
        return wrong().isEmpty() ? 200 : 422;
    }
}
