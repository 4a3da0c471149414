package rostrum.safeguarding;

import java.util.List;
import java.util.Optional;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/**
 * What a lead wants done to a case.
 *
 * @param version how many steps the lead had read
 */
record Order(Optional<Act> act, String value, String reason, String by, int version) {
    private static final int MOST = 5_000;

    static Order of(Form form, String lead) {
        var version = form.text("version");
        return new Order(
                Act.of(form.text("do")),
                form.trimmed("value"),
                form.trimmed("reason"),
                lead,
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1);
    }

    boolean is(Act other) {
        return act.filter(other::equals).isPresent();
    }

    /** The field in which the reason for this act is written. */
    String field() {
        return act.map(Act::code).orElse("do") + "-reason";
    }

    List<Problem> problems(List<String> staff) {
        if (act.isEmpty()) return List.of(Problem.of("main", "safeguarding.problem.act"));
        if (!fits(staff)) return List.of(Problem.of(act.get().code() + "-value", unfitting()));
        if (act.get().asksReason() && reason.isEmpty())
            return List.of(Problem.of(field(), "safeguarding.problem.reason"));
        if (reason.codePointCount(0, reason.length()) > MOST)
            return List.of(Problem.of(field(), "safeguarding.problem.long"));
        return List.of();
    }

    private String unfitting() {
        return act.orElseThrow() == Act.STAFF ? "safeguarding.problem.staff" : "safeguarding.problem.value";
    }

    private boolean fits(List<String> staff) {
        return switch (act.orElseThrow()) {
            case SEVERITY -> Severity.of(value).isPresent();
            case DECIDED -> Outcome.of(value).isPresent();
            case STAFF -> staff.contains(value);
            case CLEARED -> !value.isEmpty();
            default -> true;
        };
    }
}
