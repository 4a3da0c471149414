package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** Up to {@code most} of several. */
public record Multiple(String code, List<String> options, int most) implements Question {
    @Override
    public int limit() {
        return 0;
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        return Question.someProblems(answer, most);
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, new Kind.Some(options, 1, most));
    }
}
