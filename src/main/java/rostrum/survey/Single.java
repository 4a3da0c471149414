package rostrum.survey;

import java.util.ArrayList;
import java.util.List;
import rostrum.platform.Problem;

/**
 * One of several.
 *
 * @param limit how long the reason may be; 0 where none is asked for
 */
public record Single(String code, List<String> options, int limit) implements Question {
    @Override
    public List<Problem> problems(Answer answer) {
        var problems = new ArrayList<Problem>();
        var picked = answer.options().size() + (answer.declines() ? 1 : 0);
        if (picked != 1) problems.add(Problem.of("option", "survey.choose-one"));
        problems.addAll(Question.lengthProblems(answer, limit));
        return problems;
    }
}
