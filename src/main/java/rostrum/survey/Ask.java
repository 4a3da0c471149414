package rostrum.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/**
 * One question as one reader is asked it.
 *
 * @param page counted from 1, as in its address
 * @param number as in “Question 3 of 10”; 0 on a page to read
 * @param field what the names of its fields begin with; empty where it is alone on its page
 * @param kind how it is asked, as in {@link Question#kind()}
 * @param several whether several options may be picked
 * @param options what can be picked; of a ranking the picked ones first, in their order
 * @param rows of a matrix; the options then stand in each of them
 * @param words what was typed: own words, or a number
 * @param limit how many characters may be written; 0 where nothing can
 * @param left how many more may be written; below 0 how many are too many
 * @param bounds what holds for an answer, by name: the least and the most number, how many are put in order
 * @param conditional whether it is asked because of other answers
 * @param video the same in sign language, where there is one
 * @param sensitive whether it touches what may hurt, so that help stands beside it
 */
public record Ask(
        String code,
        int page,
        int number,
        String field,
        String kind,
        boolean several,
        Language language,
        String title,
        String topic,
        String hint,
        List<Option> options,
        List<Row> rows,
        List<Option> declines,
        String words,
        int limit,
        int left,
        Map<String, Object> bounds,
        boolean conditional,
        boolean sensitive,
        Optional<Video> video,
        List<Problem> problems) {

    /**
     * Something to pick. A decline has the key of its words as label.
     *
     * @param picture the address of its picture, or empty
     * @param alternative what is on the picture
     */
    public record Option(String code, String label, boolean picked, String picture, String alternative) {
        static Option of(String code, String label, boolean picked) {
            return new Option(code, label, picked, "", "");
        }
    }

    /** One row of a matrix, which is answered like a question of its own. */
    public record Row(String field, String label, List<Option> options) {}

    static Ask of(Reading reading, int page, Answer answer, List<Problem> problems) {
        return new Asking(reading, page, answer).ask(problems);
    }

    public List<Option> picked() {
        return options.stream().filter(Option::picked).toList();
    }

    public List<Option> unpicked() {
        return options.stream().filter(option -> !option.picked()).toList();
    }

    /** Which keys a phone shows for a number: on some those for digits alone have no minus. */
    public String keyboard() {
        if (amount("least").signum() < 0) return "text";
        var isWhole = amount("least").stripTrailingZeros().scale() <= 0
                && amount("step").stripTrailingZeros().scale() <= 0;
        return isWhole ? "numeric" : "decimal";
    }

    private BigDecimal amount(String bound) {
        return (BigDecimal) bounds.getOrDefault(bound, BigDecimal.ZERO);
    }

    public boolean isAsked() {
        return number > 0;
    }

    public boolean wrong(String name) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field + name));
    }

    /** What is wrong with a whole form: with its own fields first, then with its questions in their order. */
    public static List<Problem> toMend(List<Problem> ofTheForm, List<Ask> questions) {
        var asked = questions.stream().flatMap(question -> question.problems().stream());
        return Stream.concat(ofTheForm.stream(), asked).toList();
    }

    /** What stands before an option on paper: A, B, C … */
    public static String letter(int at) {
        return Character.toString('A' + at % 26);
    }

    /** Ticks can be taken back; a radio button cannot, so there the declines are buttons of the same group. */
    public boolean ticks() {
        return several || !(kind.equals("single") || kind.equals("scale") || kind.equals("picture"));
    }
}
