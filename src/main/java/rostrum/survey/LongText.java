package rostrum.survey;

import java.util.List;
import rostrum.platform.Problem;

/** An answer in one's own words. A moderator reads it before anybody else does. */
public record LongText(String code, int limit) implements Question {
    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public List<Problem> problems(Answer answer) {
        if (answer.declines() && answer.hasWords()) return List.of(Problem.of("words", "survey.write-or-decline"));
        if (answer.declines()) return List.of();
        if (!answer.hasWords()) return List.of(Problem.of("words", "survey.write-some"));
        return Question.lengthProblems(answer, limit);
    }
}
