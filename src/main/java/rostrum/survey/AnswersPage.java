package rostrum.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * All answers of one participant before they are sent.
 *
 * @param dropped questions whose answers are not sent, because other answers lead past them
 * @param closing where little time is left
 */
public record AnswersPage(
        String consultation,
        Language language,
        List<Line> lines,
        List<String> dropped,
        boolean refused,
        Optional<Closing> closing)
        implements Page {

    /**
     * One question and what was answered.
     *
     * @param ranked whether the order of the options is the answer
     * @param decline the key of what was said in place of an answer
     */
    public record Line(
            int page,
            int number,
            String question,
            List<String> options,
            boolean ranked,
            String words,
            Optional<String> decline,
            boolean finished) {}

    static AnswersPage of(Seat seat, Sheet sheet, Language reader, boolean refused) {
        var wording = sheet.wording(reader);
        var journey = sheet.journey();
        var lines = journey.pages().stream()
                .filter(page -> journey.page(page).orElseThrow().isAsked())
                .map(page -> line(sheet, wording, journey, page))
                .toList();
        var dropped = journey.dropped().stream()
                .map(question -> wording.of(question).title())
                .toList();
        return new AnswersPage(seat.brief().id(), wording.language(), lines, dropped, refused, seat.closing());
    }

    private static Line line(Sheet sheet, Wording wording, Journey journey, int page) {
        var question = journey.page(page).orElseThrow();
        var answer = sheet.answer(question);
        return new Line(
                page,
                journey.number(page),
                wording.of(question).title(),
                answer.options().stream()
                        .map(option -> wording.label(question, option))
                        .toList(),
                question instanceof Ranking,
                answer.words(),
                answer.decline().map(Decline::key),
                question.problems(answer).isEmpty());
    }

    @Override
    public int status() {
        return Problem.status(toMend());
    }

    @Override
    public List<Problem> toMend() {
        if (!refused) return List.of();
        return unfinished().stream()
                .map(line -> new Problem(
                        "question-" + line.page(), "survey.check.unfinished", Map.of("number", line.number())))
                .toList();
    }

    public List<Line> unfinished() {
        return lines.stream().filter(line -> !line.finished()).toList();
    }
}
