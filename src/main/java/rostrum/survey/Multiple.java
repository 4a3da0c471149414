package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;

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
        var picked = answer.options().size();
        if (answer.declines() && picked > 0) return List.of(Problem.of("option", "survey.choose-or-decline"));
        if (answer.declines()) return List.of();
        if (picked == 0) return List.of(Problem.of("option", "survey.choose-some"));
        if (picked > most) return List.of(new Problem("option", "survey.choose-fewer", Map.of("most", most)));
        return List.of();
    }
}
