package rostrum.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The way through a survey, page by page. Pages are counted from 1. */
record Journey(Survey survey) {

    Optional<Question> page(int page) {
        return page >= 1 && page <= pages() ? Optional.of(survey.questions().get(page - 1)) : Optional.empty();
    }

    int pages() {
        return survey.questions().size();
    }

    /** Empty after the last page: what comes then is checking. */
    OptionalInt next(int page) {
        return page < pages() ? OptionalInt.of(page + 1) : OptionalInt.empty();
    }

    OptionalInt back(int page) {
        return page > 1 ? OptionalInt.of(page - 1) : OptionalInt.empty();
    }

    /** “Question 3 of 10”: pages to read do not count. */
    int number(int page) {
        return (int) survey.questions().subList(0, page).stream()
                .filter(Question::isAsked)
                .count();
    }

    /** Pages that something must still be done about. */
    List<Integer> unfinished(Map<String, Answer> answers) {
        return IntStream.rangeClosed(1, pages())
                .filter(page -> !isFinished(page, answers))
                .boxed()
                .toList();
    }

    private boolean isFinished(int page, Map<String, Answer> answers) {
        var question = survey.questions().get(page - 1);
        return question.problems(answers.getOrDefault(question.code(), Answer.NONE))
                .isEmpty();
    }

    /** Where somebody who comes back goes on; empty where only checking is left. */
    OptionalInt resume(Map<String, Answer> answers) {
        if (answers.isEmpty()) return OptionalInt.of(1);
        return unfinished(answers).stream().mapToInt(Integer::intValue).findFirst();
    }
}
