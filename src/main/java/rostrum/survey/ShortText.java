package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** A few words of one's own, on one line. A moderator reads them before anybody else does. */
public record ShortText(String code, int limit) implements Question {
    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public String kind() {
        return "short-text";
    }

    @Override
    public List<Problem> problems(Answer answer) {
        return Question.wordProblems(answer, limit);
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, Kind.WORDS);
    }
}
