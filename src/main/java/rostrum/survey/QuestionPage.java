package rostrum.survey;

import java.util.List;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * One question.
 *
 * @param page counted from 1, as in its address
 * @param number as in “Question 3 of 10”; 0 on a page to read
 * @param kind how it is asked: information, single, multiple, scale or text
 * @param limit how many characters may be written; 0 where nothing can
 * @param left how many more may be written; below 0 how many are too many
 * @param checking whether the reader came from checking the answers, and goes back there
 * @param sensitive whether it touches what may hurt, so that help stands beside it
 */
public record QuestionPage(
        String consultation,
        int page,
        int number,
        int of,
        String kind,
        Language language,
        String title,
        String topic,
        String hint,
        List<Option> options,
        List<Option> declines,
        String words,
        int limit,
        int left,
        boolean checking,
        boolean sensitive,
        List<Problem> problems)
        implements Page {

    /** Something to pick. A decline has the key of its words as label. */
    public record Option(String code, String label, boolean picked) {}

    static QuestionPage of(
            Seat seat,
            Sheet sheet,
            int page,
            Answer answer,
            boolean checking,
            Language reader,
            List<Problem> problems) {
        var survey = seat.survey();
        var journey = sheet.journey();
        var question = journey.page(page).orElseThrow();
        var wording = sheet.wording(reader);
        var words = wording.of(question);
        return new QuestionPage(
                seat.brief().id(),
                page,
                question.isAsked() ? journey.number(page) : 0,
                journey.asked(),
                kind(question),
                wording.language(),
                words.title(),
                words.topic(),
                words.hint(),
                options(question, wording, answer),
                declines(answer),
                answer.words(),
                question.limit(),
                question.limit() - Question.length(answer.words()),
                checking,
                survey.sensitive().contains(question.code()),
                problems);
    }

    private static String kind(Question question) {
        if (question instanceof Scale || question instanceof Rating) return "scale";
        if (question instanceof LongText || question instanceof ShortText) return "text";
        if (!question.isAsked()) return "information";
        return question.takesSeveral() ? "multiple" : "single";
    }

    private static List<Option> options(Question question, Wording wording, Answer answer) {
        return question.options().stream()
                .map(code -> new Option(
                        code, wording.label(question, code), answer.options().contains(code)))
                .toList();
    }

    private static List<Option> declines(Answer answer) {
        return List.of(Decline.values()).stream()
                .map(decline -> new Option(
                        decline.code(),
                        decline.key(),
                        answer.decline().filter(decline::equals).isPresent()))
                .toList();
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** Ticks can be taken back; a radio button cannot, so there the declines are buttons of the same group. */
    public boolean ticks() {
        return kind.equals("multiple") || kind.equals("text");
    }
}
