package rostrum.survey;

import java.util.List;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * One question, alone.
 *
 * @param of how many questions are asked on this way, as far as it can be seen
 * @param checking whether the reader came from checking the answers, and goes back there
 * @param closing where little time is left
 * @param owner names whose answers may wait on this device for a line
 */
public record QuestionPage(
        String consultation, Ask question, int of, boolean checking, Optional<Closing> closing, String owner)
        implements Page {

    static QuestionPage of(
            Seat seat,
            Sheet sheet,
            int page,
            Answer answer,
            boolean checking,
            Language reader,
            List<Problem> problems) {
        var reading = Reading.alone(sheet, reader);
        var question = Ask.of(reading, page, answer, problems);
        return new QuestionPage(
                seat.brief().id(), question, reading.journey().asked(), checking, seat.closing(), seat.owner());
    }

    @Override
    public int status() {
        return Problem.status(problems());
    }

    @Override
    public List<Problem> problems() {
        return question.problems();
    }

    public int page() {
        return question.page();
    }
}
