package rostrum.survey;

import java.util.List;
import rostrum.platform.Problem;

/** A page to read. */
public record Information(String code) implements Question {
    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        return List.of();
    }

    @Override
    public boolean isAsked() {
        return false;
    }
}
