package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** Up to {@code most} of several pictures, each with words that say what is on it. */
public record Picture(String code, List<String> options, int most) implements Question {
    @Override
    public String kind() {
        return "picture";
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public boolean takesSeveral() {
        return most > 1;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        return takesSeveral() ? Question.someProblems(answer, most) : Question.oneProblem(answer);
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, takesSeveral() ? new Kind.Some(options, 1, most) : new Kind.One(options));
    }

    @Override
    public Map<String, List<String>> worded() {
        return Map.of(QuestionWords.OPTIONS, options, QuestionWords.ALTERNATIVES, options);
    }
}
