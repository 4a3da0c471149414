package rostrum.survey.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.survey.Question;
import rostrum.survey.Survey;

/** What a group said together, as the adult counted and wrote it down. */
final class TogetherForm {
    static final int LEAST = 2;
    static final int MOST = 60;

    private static final String WHOLE = "\\d{1,3}";

    private final Survey survey;
    private final Form form;

    TogetherForm(Survey survey, Form form) {
        this.survey = survey;
        this.form = form;
    }

    /** All of it, in order. */
    record Said(
            int people,
            List<AgeBand> ages,
            String country,
            Language language,
            Map<String, Map<String, Integer>> hands,
            Map<Question, String> words) {
        boolean isEmpty() {
            return hands.isEmpty() && words.isEmpty();
        }
    }

    static List<Poll> polls(Survey survey, Question question) {
        return Poll.of(question, !survey.conditions().containsKey(question.code()));
    }

    private List<Poll> polls() {
        return survey.questions().stream()
                .flatMap(question -> polls(survey, question).stream())
                .toList();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (people().isEmpty())
            problems.add(new Problem("people", "paper.people-wrong", Map.of("least", LEAST, "most", MOST)));
        if (ages().isEmpty()) problems.add(Problem.of("ages", "paper.ages-missing"));
        if (!Countries.knows(form.text("country"))) problems.add(Problem.of("country", "paper.country-missing"));
        for (var poll : polls()) problems.addAll(problems(poll));
        for (var question : survey.questions()) over(question).ifPresent(problems::add);
        if (problems.isEmpty() && said(Language.EN).isEmpty())
            problems.add(Problem.of("answers", "paper.together.empty"));
        return problems;
    }

    private List<Problem> problems(Poll poll) {
        for (var option : poll.counted()) {
            var field = poll.field(option);
            if (!form.trimmed(field).isEmpty() && hands(field).isEmpty())
                return List.of(Problem.of(field, "paper.hands-wrong"));
        }
        return people().isEmpty() ? List.of() : poll.problems(hands(poll), people().getAsInt());
    }

    private Optional<Problem> over(Question question) {
        var words = words(question);
        var over = words.codePointCount(0, words.length()) - question.limit();
        return words.isEmpty() || over <= 0
                ? Optional.empty()
                : Optional.of(new Problem(question.code() + ".words", "survey.too-long", Map.of("over", over)));
    }

    private String words(Question question) {
        return question.limit() > 0 ? form.trimmed(question.code() + ".words") : "";
    }

    private OptionalInt people() {
        var people = number(form.trimmed("people"));
        return people.isPresent() && people.getAsInt() >= LEAST && people.getAsInt() <= MOST
                ? people
                : OptionalInt.empty();
    }

    private List<AgeBand> ages() {
        return form.all("ages").stream()
                .flatMap(code -> AgeBand.of(code).stream())
                .filter(band -> band != AgeBand.FROM_25)
                .distinct()
                .sorted()
                .toList();
    }

    /** Nothing stands for none; where somebody wrote 0 everywhere, nobody was asked. */
    private Map<String, Integer> hands(Poll poll) {
        var hands = new TreeMap<String, Integer>();
        for (var option : poll.counted()) {
            var many = hands(poll.field(option)).orElse(0);
            if (many > 0) hands.put(option, many);
        }
        return hands;
    }

    private OptionalInt hands(String field) {
        return number(form.trimmed(field));
    }

    /** Every script’s digits. */
    private static OptionalInt number(String typed) {
        var plain = new StringBuilder();
        typed.codePoints()
                .forEach(sign ->
                        plain.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return plain.toString().matches(WHOLE)
                ? OptionalInt.of(Integer.parseInt(plain.toString()))
                : OptionalInt.empty();
    }

    /** To be asked for once there are no problems. */
    Said said(Language reader) {
        var hands = new LinkedHashMap<String, Map<String, Integer>>();
        for (var poll : polls()) if (!hands(poll).isEmpty()) hands.put(poll.code(), hands(poll));
        var words = new LinkedHashMap<Question, String>();
        for (var question : survey.questions()) if (!words(question).isEmpty()) words.put(question, words(question));
        var language = survey.languages().stream()
                .filter(one -> one.tag().equals(form.text("language")))
                .findFirst()
                .orElse(reader);
        return new Said(people().orElse(0), ages(), form.text("country"), language, hands, words);
    }
}
