package rostrum.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.people.AgeBand;
import rostrum.platform.Language;

/** One contribution that a moderator reads. Who holds its lease decides it, once; all ways on stand in {@link State}. */
@Entity
@Table(name = "moderation_case")
class Case extends Doubted {
    private static final int MOST_URGENT = 5;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Contribution.Kind kind = Contribution.Kind.POST;

    private String contribution = "";
    private String consultation = "";
    private String place = "";

    @Enumerated(EnumType.STRING)
    private AgeBand band = AgeBand.FROM_10;

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Embedded
    private Text text = new Text();

    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    /** The database knows it: a talk waits for what was said in it, and an answer has a day. */
    @Column(name = "due_at", insertable = false, updatable = false)
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private int urgency;
    private boolean hold;
    private boolean together;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "erased_on")
    private @Nullable LocalDate erasedOn;

    protected Case() {
        id = "";
    }

    Case(String id, Contribution contribution, Instant now) {
        this.id = id;
        this.kind = contribution.kind();
        this.contribution = contribution.id();
        this.consultation = contribution.consultation();
        this.place = contribution.place();
        this.band = contribution.band();
        this.language = contribution.language();
        this.text = new Text(contribution.words());
        this.openedAt = now;
    }

    /** Decided by who holds the lease and has seen this version, along an edge there is; otherwise nothing happens. */
    Optional<Decision> decide(Ruling ruling, Claim claim, Instant now) {
        if (!isHeld(claim, now) || !state.leadsTo(ruling.state())) return Optional.empty();
        if (together && ruling.state() == State.PROPOSED) return Optional.empty();
        text.take(ruling);
        if (ruling.state() == State.PROPOSED) proposedBy = claim.moderator();
        if (state != State.QUEUED && ruling.state().isShown()) vouch();
        return Optional.of(become(ruling, claim.moderator(), now));
    }

    /** A moderator reads once more what is shown: hidden until it is decided. */
    Optional<Decision> reopen(String moderator, Instant now) {
        return isAnothers(moderator, now) ? Optional.empty() : hide(moderator, now);
    }

    /**
     * A reader finds it against the rules: the first to say so hides it until a moderator has read it again. After that
     * it stays, whoever says so next, so that nobody silences somebody else by turns.
     */
    Optional<Decision> flag(String teller, Instant now) {
        return isDoubtedBy(teller) ? hide(Decision.READER, now) : Optional.empty();
    }

    private Optional<Decision> hide(String by, Instant now) {
        return state.isShown() ? Optional.of(become(Ruling.of(State.HIDDEN), by, now)) : Optional.empty();
    }

    /** The author agrees to other words: they are shown. */
    Optional<Decision> accept(Instant now) {
        if (state != State.PROPOSED) return Optional.empty();
        text.accept();
        return Optional.of(become(Ruling.of(State.APPROVED), Decision.AUTHOR, now));
    }

    /** The author does not agree, or says nothing in time: it is not shown, for the reason for which others were proposed. */
    Optional<Decision> decline(Decision proposal, String by, Instant now) {
        if (state != State.PROPOSED) return Optional.empty();
        return Optional.of(become(new Ruling(State.REJECTED, proposal.reason()), by, now));
    }

    /** The author takes it back, unread or approved. */
    Optional<Decision> withdraw(Instant now) {
        return leave(Ruling.of(State.WITHDRAWN), Decision.AUTHOR, now);
    }

    /** The author disagrees with a rejection, once: it waits again, for another moderator. */
    Optional<Decision> appeal(Decision rejection, Instant now) {
        if (!mayAppeal(rejection, now)) return Optional.empty();
        barred = rejection.isOfModerator() ? rejection.by() : proposedBy;
        return Optional.of(become(Ruling.of(State.QUEUED), Decision.AUTHOR, now));
    }

    boolean mayAppeal(Decision rejection, Instant now) {
        return state == State.REJECTED && barred == null && rejection.isYoung(now);
    }

    /**
     * Its author is erased: nothing leads from here to a contribution any more, and the words go, except where the
     * safeguarding lead has them.
     *
     * @param nothing a name that nothing has
     */
    Optional<Decision> erase(String nothing, Instant now) {
        var decision = state.isOpen() ? withdraw(now) : Optional.<Decision>empty();
        contribution = nothing;
        erasedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
        text.erase(state == State.ESCALATED);
        return decision;
    }

    /** The author wants the safety team to read it: nobody else reads it, and no moderator decides it any more. */
    Optional<Decision> worry(Instant now) {
        return leave(new Ruling(State.ESCALATED, Reason.R10), Decision.AUTHOR, now);
    }

    /**
     * A reader tells of harm: hidden until the lead has read it, once for each reader. Who has hidden much lately hides nothing
     * shown alone: a moderator reads it before all others.
     */
    Optional<Decision> report(String teller, boolean mayHide, Instant now) {
        if (!hears(teller)) return Optional.empty();
        if (mayHide || !state.isShown() || isToldBySeveral())
            return leave(Ruling.of(State.ESCALATED), Decision.READER, now);
        if (!state.leadsTo(State.DOUBTED)) return Optional.empty();
        urgency = MOST_URGENT;
        return Optional.of(become(Ruling.of(State.DOUBTED), Decision.READER, now));
    }

    /** Out of the queue, or out of the room. */
    private Optional<Decision> leave(Ruling ruling, String by, Instant now) {
        if (!state.isOpen() && !state.isShown()) return Optional.empty();
        return Optional.of(become(ruling, by, now));
    }

    /** The lead has acted on it: it is over and is never shown, whatever has become of it meanwhile. */
    Optional<Decision> close(String lead, Instant now) {
        if (state == State.WITHDRAWN || closedAt != null) return Optional.empty();
        closedAt = now;
        return Optional.of(become(Ruling.of(State.ESCALATED), lead, now));
    }

    /** The lead saw no harm in it: moderators decide it like any other, unless its author is gone. */
    Optional<Decision> sendBack(String lead, Instant now) {
        if (state != State.ESCALATED || closedAt != null) return Optional.empty();
        if (erasedOn != null) text.erase(false);
        return Optional.of(become(Ruling.of(erasedOn == null ? State.QUEUED : State.WITHDRAWN), lead, now));
    }

    private Decision become(Ruling ruling, String by, Instant now) {
        if (!state.leadsTo(ruling.state())) throw new IllegalStateException(state + " to " + ruling.state());
        var decision = new Decision(id, version, state, ruling, by, now);
        state = ruling.state();
        version++;
        // In the queue the order counts; later it would only tell which texts came together.
        openedAt = state.isOpen() ? now : openedAt.truncatedTo(ChronoUnit.HOURS);
        release();
        return decision;
    }

    Decided announce(Decision decision, Instant now) {
        var others = state.isShown() ? text.published().orElse("") : "";
        return new Decided(kind, contribution, consultation, decision.state().told(), decision.reason(), others, now);
    }

    Fate fate(Optional<Decision> last) {
        if (closedAt != null) return Fate.CLOSED;
        return state == State.ESCALATED && last.filter(Decision::isByReader).isPresent() ? Fate.HIDDEN : Fate.OPEN;
    }

    String id() {
        return id;
    }

    Contribution contribution() {
        return new Contribution(kind, contribution, consultation, place, band, language, text.words());
    }

    Text text() {
        return text;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Several people said it with one voice, so that nobody can be asked about it. */
    boolean isTogether() {
        return together;
    }

    boolean isAdvisedAgainst() {
        return hold;
    }
}
