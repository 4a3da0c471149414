package rostrum.survey;

import java.util.List;
import java.util.stream.IntStream;
import rostrum.platform.Problem;

/** One point between two ends; every point has its own words. */
public record Scale(String code, int points) implements Question {
    @Override
    public List<String> options() {
        return IntStream.rangeClosed(1, points).mapToObj(Integer::toString).toList();
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        var picked = answer.options().size() + (answer.declines() ? 1 : 0);
        return picked == 1 ? List.of() : List.of(Problem.of("option", "survey.choose-one"));
    }
}
