package rostrum.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One step of a case: from which state to which, by whom, when and why. There is one for each revision. */
@Entity
class Decision {
    /** Who decided where the author took it back: nobody is named. */
    static final String AUTHOR = "author";

    /** Who made it hidden by telling of harm: nobody is named either. */
    static final String READER = "reader";

    /** Who decided where nobody answered in time. */
    static final String CLOCK = "clock";

    static final Duration APPEALED_WITHIN = Duration.ofDays(7);

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId = "";

    private int revision;

    @Enumerated(EnumType.STRING)
    private State was = State.QUEUED;

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Column(name = "decided_by")
    private String by = "";

    @Column(name = "decided_at")
    private Instant at = Instant.EPOCH;

    protected Decision() {
        id = "";
    }

    Decision(String caseId, int revision, State was, Ruling ruling, String by, Instant at) {
        this.id = caseId + "-" + revision;
        this.caseId = caseId;
        this.revision = revision;
        this.was = was;
        this.state = ruling.state();
        this.reason = ruling.reason();
        this.by = by;
        this.at = by.equals(AUTHOR) || isByReader() ? at.truncatedTo(ChronoUnit.HOURS) : at;
    }

    CasePage.Settled settled(ZoneId zone) {
        return new CasePage.Settled(was, state, reason, by, at, zone, revision);
    }

    /** Authors, readers and time make some of them, and nobody is named. */
    boolean isOfModerator() {
        return !by.equals(AUTHOR) && !by.equals(READER) && !by.equals(CLOCK);
    }

    /** A moderator's first word on it: also after the lead sent back what triage had brought them before anybody read it. */
    boolean isFirst() {
        return was == State.QUEUED && revision <= 2 && isOfModerator();
    }

    /** Whether its author may still appeal. */
    boolean isYoung(Instant now) {
        return now.isBefore(at.plus(APPEALED_WITHIN));
    }

    /** What was done, as the audit names it. */
    String act() {
        if (isByReader()) return state == State.HIDDEN ? "flagged" : "reported";
        if (was == State.PROPOSED && state == State.APPROVED) return "accepted";
        if (was == State.PROPOSED && state == State.REJECTED) return by.equals(CLOCK) ? "lapsed" : "declined";
        if (was == State.HELD && state == State.QUEUED) return "released";
        if (was == State.REJECTED && state == State.QUEUED) return "appealed";
        if (was == State.ESCALATED) return state == State.QUEUED ? "sent-back" : "closed";
        return state.name().toLowerCase(Locale.ROOT);
    }

    boolean isByReader() {
        return by.equals(READER);
    }

    /** Nobody but moderators learns of it: what was shown is shown. */
    boolean isQuiet() {
        return was.isShown() && state.isShown();
    }

    State was() {
        return was;
    }

    State state() {
        return state;
    }

    @Nullable
    Reason reason() {
        return reason;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
