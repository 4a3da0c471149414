package rostrum.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/** What a moderator chose in the form: one of four acts, and a reason where one is due. */
record Choice(String act, String code) {
    static final String RETURN = "return";
    private static final Map<String, State> STATES =
            Map.of("approve", State.APPROVED, "reject", State.REJECTED, "escalate", State.ESCALATED);

    static Choice of(Form form) {
        return new Choice(form.text("do"), form.text("reason"));
    }

    List<Problem> problems() {
        if (!isReturn() && !STATES.containsKey(act)) return List.of(Problem.of("do", "moderation.case.do-missing"));
        if (!act.equals("reject")) return List.of();
        if (reason().isEmpty()) return List.of(Problem.of("reason", "moderation.case.reason-missing"));
        if (reason().get().isHarm()) return List.of(Problem.of("reason", "moderation.case.reason-escalates"));
        return List.of();
    }

    boolean isReturn() {
        return act.equals(RETURN);
    }

    State state() {
        return STATES.getOrDefault(act, State.QUEUED);
    }

    Ruling ruling() {
        return new Ruling(state(), state() == State.APPROVED ? null : reason().orElse(null));
    }

    private Optional<Reason> reason() {
        return Reason.of(code);
    }
}
