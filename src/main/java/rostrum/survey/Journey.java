package rostrum.survey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rostrum.survey.logic.Value;

/**
 * The way through a survey that somebody's answers open, page by page. Pages are counted from 1, those that are passed over
 * too, so that an address means the same page whatever is answered.
 */
final class Journey {
    private final Survey survey;
    private final Map<String, Answer> answers;
    private final TreeSet<Integer> shown = new TreeSet<>();
    private final Map<Question, Answer> given = new LinkedHashMap<>();

    Journey(Survey survey, Map<String, Answer> answers) {
        this.survey = survey;
        this.answers = answers;
        var values = new HashMap<String, Value>();
        for (int page = 1; page <= survey.questions().size(); page++) pass(page, values);
    }

    /** An answer counts for what comes later only where its question is asked and it is in order. */
    private void pass(int page, Map<String, Value> values) {
        var question = question(page);
        if (!survey.condition(question).holds(values)) return;
        shown.add(page);
        var more = question.given(answer(question));
        if (more.isEmpty()) return;
        values.putAll(more);
        given.put(question, answer(question));
    }

    private Question question(int page) {
        return survey.questions().get(page - 1);
    }

    private Answer answer(Question question) {
        return answers.getOrDefault(question.code(), Answer.NONE);
    }

    Optional<Question> page(int page) {
        return survey.page(page);
    }

    boolean isShown(int page) {
        return shown.contains(page);
    }

    /** Pages that are part of this way, in order. */
    List<Integer> pages() {
        return List.copyOf(shown);
    }

    /** Empty after the last page: what comes then is checking. */
    OptionalInt next(int page) {
        var next = shown.higher(page);
        return next == null ? OptionalInt.empty() : OptionalInt.of(next);
    }

    OptionalInt back(int page) {
        var back = shown.lower(page);
        return back == null ? OptionalInt.empty() : OptionalInt.of(back);
    }

    /** “Question 3 of 10”: pages to read do not count. */
    int number(int page) {
        return count(shown.headSet(page, true).stream().mapToInt(Integer::intValue));
    }

    /** How many questions are asked on this way, as far as it can be seen. */
    int asked() {
        return count(shown.stream().mapToInt(Integer::intValue));
    }

    private int count(IntStream pages) {
        return (int) pages.filter(page -> question(page).isAsked()).count();
    }

    /** Pages that something must still be done about. */
    List<Integer> unfinished() {
        return shown.stream()
                .filter(page -> !question(page).problems(answer(question(page))).isEmpty())
                .toList();
    }

    /** Pages on which something stands that cannot be so; what was left empty is none of them. */
    List<Integer> wrong() {
        return unfinished().stream()
                .filter(page -> !answer(question(page)).equals(Answer.NONE))
                .toList();
    }

    /** Questions that were answered before the way led past them: their answers are not sent. */
    List<Question> dropped() {
        return IntStream.rangeClosed(1, survey.questions().size())
                .filter(page -> !isShown(page))
                .mapToObj(this::question)
                .filter(question -> !answer(question).equals(Answer.NONE))
                .toList();
    }

    /** Answers that count, by question. */
    Map<Question, Answer> given() {
        return given;
    }

    /** Where somebody who comes back goes on; empty where only checking is left. */
    OptionalInt resume() {
        if (answers.isEmpty()) return OptionalInt.of(shown.first());
        return unfinished().stream().mapToInt(Integer::intValue).findFirst();
    }
}
