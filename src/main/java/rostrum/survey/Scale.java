package rostrum.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** One point between two ends; every point has its own words. */
public record Scale(String code, int points) implements Question {
    @Override
    public List<String> options() {
        return IntStream.rangeClosed(1, points).mapToObj(Integer::toString).toList();
    }

    @Override
    public String kind() {
        return "scale";
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        return Question.oneProblem(answer);
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, Kind.Amount.whole(1, points));
    }
}
