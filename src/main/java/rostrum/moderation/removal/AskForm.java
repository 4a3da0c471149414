package rostrum.moderation.removal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.moderation.Reason;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/** What is typed to ask for a removal. */
public record AskForm(String reason, String note) {
    static final AskForm EMPTY = new AskForm("", "");
    private static final int MOST = 1_000;

    static AskForm read(Form form) {
        return new AskForm(form.text("reason"), form.trimmed("note"));
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (rule().isEmpty()) problems.add(Problem.of("reason", "removal.problem.reason"));
        if (note.isEmpty()) problems.add(Problem.of("note", "removal.problem.note"));
        var over = note.codePointCount(0, note.length()) - MOST;
        if (over > 0) problems.add(new Problem("note", "removal.problem.long", Map.of("over", over)));
        return problems;
    }

    Optional<Reason> rule() {
        return Reason.of(reason).filter(Removal.REASONS::contains);
    }
}
