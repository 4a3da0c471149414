package rostrum.moderation;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a contribution stands, and every way on from there. It is visible to others if and only if it is shown. */
public enum State {
    QUEUED,
    /** A moderator wants to know more before it is decided. */
    HELD,
    /** A moderator proposed other words, and its author is asked. */
    PROPOSED,
    APPROVED,
    /** Approved without some of its words. */
    REDACTED,
    /** Shown, though a reader told of harm in it who has hidden much lately: a moderator reads it again, before all others. */
    DOUBTED,
    /** It was shown, and is not until a moderator has read it again. */
    HIDDEN,
    REJECTED,
    ESCALATED,
    WITHDRAWN;

    /** All edges there are; the table {@code moderation_edge} has the same. */
    private static final Map<State, Set<State>> EDGES = Map.ofEntries(
            entry(QUEUED, EnumSet.of(HELD, PROPOSED, APPROVED, REDACTED, REJECTED, ESCALATED, WITHDRAWN)),
            entry(HELD, EnumSet.of(QUEUED, REJECTED, ESCALATED, WITHDRAWN)),
            entry(PROPOSED, EnumSet.of(APPROVED, REJECTED, ESCALATED, WITHDRAWN)),
            entry(APPROVED, EnumSet.of(DOUBTED, HIDDEN, ESCALATED, WITHDRAWN)),
            entry(REDACTED, EnumSet.of(DOUBTED, HIDDEN, ESCALATED, WITHDRAWN)),
            // Nothing shown is redacted or rejected before it is hidden.
            entry(DOUBTED, EnumSet.of(APPROVED, HIDDEN, ESCALATED, WITHDRAWN)),
            entry(HIDDEN, EnumSet.of(APPROVED, REDACTED, REJECTED, ESCALATED, WITHDRAWN)),
            entry(REJECTED, EnumSet.of(QUEUED, ESCALATED)),
            // The lead's end leaves it where it is, for good.
            entry(ESCALATED, EnumSet.of(QUEUED, ESCALATED, WITHDRAWN)),
            entry(WITHDRAWN, EnumSet.noneOf(State.class)));

    /** What a moderator may claim and decide. */
    static final Set<State> CLAIMED = EnumSet.of(QUEUED, HELD, HIDDEN, DOUBTED);

    /** What is handed out as the next one; what is held waits to be looked for. */
    static final Set<State> WAITING = EnumSet.of(QUEUED, HIDDEN, DOUBTED);

    /** What nobody has decided to the end: a record is not frozen over it. */
    static final Set<State> OPEN = EnumSet.of(QUEUED, HELD, PROPOSED, HIDDEN, DOUBTED);

    boolean leadsTo(State next) {
        return EDGES.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isShown() {
        return this == APPROVED || this == REDACTED || this == DOUBTED;
    }

    public boolean isClaimed() {
        return CLAIMED.contains(this);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** What contributors make of it: to them what is held waits still, and what is redacted is approved with other words, what is doubted without a word. */
    State told() {
        return switch (this) {
            case HELD -> QUEUED;
            case REDACTED, DOUBTED -> APPROVED;
            default -> this;
        };
    }

    public String key() {
        return "moderation.state." + name();
    }

    /** The drawing beside its name. */
    public String icon() {
        return switch (this) {
            case QUEUED -> "clock";
            case HELD, HIDDEN -> "pause";
            case DOUBTED -> "warn";
            case PROPOSED, ESCALATED -> "note";
            case APPROVED, REDACTED -> "ok";
            case REJECTED -> "no";
            case WITHDRAWN -> "ring";
        };
    }
}
