package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** The {@code most} that matter most, the first one first: the order of the answer is the rank. */
public record Ranking(String code, List<String> options, int most) implements Question {
    @Override
    public String kind() {
        return "ranking";
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public Map<String, Object> bounds(Language reader) {
        return Map.of("most", most);
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        var few = !answer.declines() && answer.options().size() < most;
        return few
                ? List.of(new Problem("option", "survey.rank-more", Map.of("most", most)))
                : Question.someProblems(answer, most);
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, new Kind.Some(options, most, most));
    }
}
