package rostrum.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.safeguarding.Subject;
import rostrum.safeguarding.Telling;
import rostrum.safeguarding.Way;

/**
 * What a moderator chose in the form: one act, and what it needs: a reason, words to strike, other words.
 *
 * @param pause name of a {@link Mute} that goes with a rejection, or empty
 */
record Choice(String act, Typed typed, boolean danger, boolean aboutStaff, String pause) {
    static final String RETURN = "return";
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_PROPOSAL = 500;
    private static final Map<String, State> STATES = Map.of(
            "approve", State.APPROVED,
            "redact", State.REDACTED,
            "propose", State.PROPOSED,
            "hold", State.HELD,
            "release", State.QUEUED,
            "reject", State.REJECTED,
            "escalate", State.ESCALATED);
    private static final Set<State> WITH_REASON = Set.of(State.REDACTED, State.PROPOSED, State.HELD, State.REJECTED);

    Choice(String act, String reason) {
        this(act, new Typed(reason, "", "", ""), false, false, "");
    }

    static Choice of(Form form) {
        return new Choice(
                form.text("do"), Typed.of(form), form.has("danger"), form.has("about-staff"), form.text("pause"));
    }

    /** @param words of the case as others read them, in which words may be struck */
    List<Problem> problems(String words) {
        if (!isReturn() && !STATES.containsKey(act)) return List.of(Problem.of("do", "moderation.case.do-missing"));
        if (length(typed.note()) > LONGEST_NOTE) return List.of(Problem.of("note", "moderation.case.note-long"));
        if (!isReturn() && WITH_REASON.contains(state()) && reason().isEmpty())
            return List.of(Problem.of("reason", "moderation.case.reason-missing"));
        if (!isReturn() && WITH_REASON.contains(state()) && reason().get().isHarm())
            return List.of(Problem.of("reason", "moderation.case.reason-escalates"));
        if (act.equals("redact")) return striking(new Redaction(words, typed.strike()));
        return act.equals("propose") ? proposing(words) : List.of();
    }

    private static List<Problem> striking(Redaction redaction) {
        if (redaction.isEmpty()) return List.of(Problem.of("strike", "moderation.case.strike-missing"));
        if (!redaction.missing().isEmpty()) return List.of(Problem.of("strike", "moderation.case.strike-unfound"));
        return redaction.leavesWords() ? List.of() : List.of(Problem.of("strike", "moderation.case.strike-all"));
    }

    private List<Problem> proposing(String words) {
        if (typed.proposal().isEmpty() || typed.proposal().equals(words.strip()))
            return List.of(Problem.of("proposal", "moderation.case.proposal-missing"));
        return length(typed.proposal()) > LONGEST_PROPOSAL
                ? List.of(Problem.of("proposal", "moderation.case.proposal-long"))
                : List.of();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    boolean isReturn() {
        return act.equals(RETURN);
    }

    /** Nobody is refused because a moderator does not speak their language, until a second one does not either. */
    boolean isStrange() {
        return act.equals("reject") && typed.reason().equals(Reason.R15.name());
    }

    State state() {
        return STATES.getOrDefault(act, State.QUEUED);
    }

    /** Who thinks of hurting themself may be in danger now. */
    boolean isDanger() {
        return danger || reason().filter(why -> why == Reason.R08).isPresent();
    }

    /** The same for a duplicate: one pause is enough. */
    Choice unmuted() {
        return new Choice(act, typed, danger, aboutStaff, "");
    }

    Optional<Mute> mute() {
        return act.equals("reject") ? Mute.of(pause) : Optional.empty();
    }

    Ruling ruling(String words) {
        var why = state() == State.APPROVED || state() == State.QUEUED ? null : reason().orElse(null);
        return switch (state()) {
            case REDACTED -> new Ruling(state(), why, new Redaction(words, typed.strike()).words());
            case PROPOSED -> new Ruling(state(), why, typed.proposal());
            default -> new Ruling(state(), why);
        };
    }

    /** What the moderator who escalates it tells the safeguarding lead. */
    Telling telling(Contribution about, String moderator) {
        var subject = new Subject(about.kind().name(), about.id(), about.consultation(), about.place(), about.words());
        return new Telling(
                Way.MODERATOR, subject, typed.note(), "", "", about.language(), isDanger(), aboutStaff, moderator);
    }

    private Optional<Reason> reason() {
        return Reason.of(typed.reason());
    }
}
