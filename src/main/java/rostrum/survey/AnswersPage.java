package rostrum.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.platform.Page;

/** All answers of one participant before they are sent. */
public record AnswersPage(String consultation, Language language, List<Line> lines, boolean refused) implements Page {

    /**
     * One question and what was answered.
     *
     * @param decline the key of what was said in place of an answer
     */
    public record Line(
            int page,
            int number,
            String question,
            List<String> options,
            String words,
            Optional<String> decline,
            boolean finished) {}

    static AnswersPage of(Seat seat, Sheet sheet, Language reader, boolean refused) {
        var wording = seat.survey().in(reader);
        var lines = new ArrayList<Line>();
        var pages = new Journey(seat.survey()).pages();
        for (int page = 1; page <= pages; page++) {
            var question = seat.survey().questions().get(page - 1);
            if (question.isAsked()) lines.add(line(seat, sheet, wording, question, page));
        }
        return new AnswersPage(seat.brief().id(), wording.language(), lines, refused);
    }

    private static Line line(Seat seat, Sheet sheet, Wording wording, Question question, int page) {
        var answer = sheet.answer(question);
        return new Line(
                page,
                new Journey(seat.survey()).number(page),
                wording.of(question).title(),
                answer.options().stream()
                        .map(option -> wording.label(question, option))
                        .toList(),
                answer.words(),
                answer.decline().map(Decline::key),
                question.problems(answer).isEmpty());
    }

    @Override
    public int status() {
        return refused ? 422 : 200;
    }

    public List<Line> unfinished() {
        return lines.stream().filter(line -> !line.finished()).toList();
    }
}
