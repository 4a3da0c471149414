package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** A page to read. */
public record Information(String code) implements Question {
    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public String kind() {
        return "information";
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
    public Map<String, Kind> kinds() {
        return Map.of();
    }

    @Override
    public boolean isAsked() {
        return false;
    }
}
