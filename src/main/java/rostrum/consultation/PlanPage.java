package rostrum.consultation;

import java.util.List;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** The form for a new consultation, with what was typed so far. */
public record PlanPage(Form typed, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }

    public String value(String field, String usual) {
        return typed.has(field) ? typed.text(field) : usual;
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
