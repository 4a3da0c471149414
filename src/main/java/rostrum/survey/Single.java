package rostrum.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/**
 * One of several.
 *
 * @param limit how long the reason may be; 0 where none is asked for
 */
public record Single(String code, List<String> options, int limit) implements Question {
    @Override
    public List<Problem> problems(Answer answer) {
        var problems = new ArrayList<>(Question.oneProblem(answer));
        problems.addAll(Question.lengthProblems(answer, limit));
        return problems;
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, new Kind.One(options));
    }
}
