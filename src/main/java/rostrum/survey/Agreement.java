package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** Whether somebody agrees to something, said with a word of their own choosing: nothing is ticked before. */
public record Agreement(String code) implements Question {
    static final String YES = "yes";
    static final String NO = "no";

    @Override
    public List<String> options() {
        return List.of(YES, NO);
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
        return Map.of(code, new Kind.One(options()));
    }
}
