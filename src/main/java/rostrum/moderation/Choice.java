package rostrum.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.safeguarding.Subject;
import rostrum.safeguarding.Telling;
import rostrum.safeguarding.Way;

/**
 * What a moderator chose in the form: one of four acts, and a reason where one is due.
 *
 * @param note for the safeguarding lead, where it is escalated
 * @param pause name of a {@link Mute} that goes with a rejection, or empty
 */
record Choice(String act, String code, String note, boolean danger, boolean aboutStaff, String pause) {
    static final String RETURN = "return";
    private static final int LONGEST_NOTE = 2_000;
    private static final Map<String, State> STATES =
            Map.of("approve", State.APPROVED, "reject", State.REJECTED, "escalate", State.ESCALATED);

    Choice(String act, String code) {
        this(act, code, "", false, false, "");
    }

    static Choice of(Form form) {
        return new Choice(
                form.text("do"),
                form.text("reason"),
                form.trimmed("note"),
                form.has("danger"),
                form.has("about-staff"),
                form.text("pause"));
    }

    List<Problem> problems() {
        if (!isReturn() && !STATES.containsKey(act)) return List.of(Problem.of("do", "moderation.case.do-missing"));
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE)
            return List.of(Problem.of("note", "moderation.case.note-long"));
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

    /** Who thinks of hurting themself may be in danger now. */
    boolean isDanger() {
        return danger || reason().filter(why -> why == Reason.R08).isPresent();
    }

    Optional<Mute> mute() {
        return act.equals("reject") ? Mute.of(pause) : Optional.empty();
    }

    Ruling ruling() {
        return new Ruling(state(), state() == State.APPROVED ? null : reason().orElse(null));
    }

    /** What the moderator who escalates it tells the safeguarding lead. */
    Telling telling(Contribution about, String moderator) {
        var subject = new Subject(about.kind().name(), about.id(), about.consultation(), about.place(), about.words());
        return new Telling(Way.MODERATOR, subject, note, "", "", about.language(), isDanger(), aboutStaff, moderator);
    }

    private Optional<Reason> reason() {
        return Reason.of(code);
    }
}
