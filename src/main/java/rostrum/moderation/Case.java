package rostrum.moderation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rostrum.people.AgeBand;
import rostrum.platform.Language;

/** One contribution that a moderator reads. Who holds its lease decides it, once; all edges of its states stand here. */
@Entity
@Table(name = "moderation_case")
class Case {
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

    private String words = "";

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    private int version = 1;

    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "lease_token")
    private @Nullable String leaseToken;

    @Column(name = "lease_holder")
    private @Nullable String leaseHolder;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    @Column(name = "passed_by")
    private @Nullable String passedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String barred;

    @Column(name = "erased_on")
    private @Nullable LocalDate erasedOn;

    @ElementCollection
    @CollectionTable(name = "case_teller", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "teller")
    private Set<String> tellers = new HashSet<>();

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
        this.words = contribution.words();
        this.openedAt = now;
    }

    /** Takes the case for a moderator. Whoever holds it already holds it longer; nobody takes it from another. */
    Optional<Lease> lease(String moderator, String token, Instant now) {
        if (state != State.QUEUED || bars(moderator)) return Optional.empty();
        var held = lease(now);
        if (held.isEmpty()) hold(Lease.fresh(token, moderator, now));
        else if (held.get().holder().equals(moderator)) hold(held.get().renewed(now));
        else return Optional.empty();
        return lease(now);
    }

    /** The lease that counts at this moment, if any. */
    Optional<Lease> lease(Instant now) {
        if (leaseToken == null || leaseHolder == null || leaseUntil == null) return Optional.empty();
        return Optional.of(new Lease(leaseToken, leaseHolder, leaseUntil)).filter(lease -> lease.isLive(now));
    }

    /** Approved, rejected or escalated by who holds the lease and has seen this version; otherwise nothing happens. */
    Optional<Decision> decide(Ruling ruling, Claim claim, Instant now) {
        if (!isHeld(claim, now)) return Optional.empty();
        return Optional.of(become(ruling, claim.moderator(), now));
    }

    /** Back to the queue, undecided. The same moderator gets it last. */
    boolean pass(Claim claim, Instant now) {
        if (!isHeld(claim, now)) return false;
        release();
        passedBy = claim.moderator();
        return true;
    }

    /** The author takes it back, unread or approved. */
    Optional<Decision> withdraw(Instant now) {
        return leave(Ruling.of(State.WITHDRAWN), Decision.AUTHOR, now);
    }

    /** The author disagrees with a rejection, once: it waits again, for another moderator. */
    Optional<Decision> appeal(Decision rejection, Instant now) {
        if (!mayAppeal(rejection, now)) return Optional.empty();
        barred = rejection.by();
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
        var decision = state == State.QUEUED ? withdraw(now) : Optional.<Decision>empty();
        contribution = nothing;
        erasedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (state != State.ESCALATED) words = "";
        return decision;
    }

    /** The author wants the safety team to read it: nobody else reads it, and no moderator decides it any more. */
    Optional<Decision> worry(Instant now) {
        return leave(new Ruling(State.ESCALATED, Reason.R10), Decision.AUTHOR, now);
    }

    /** A reader tells of harm: hidden until the lead has read it, once for each, so that nobody silences somebody else. */
    Optional<Decision> report(String teller, Instant now) {
        return tellers.add(teller) ? leave(Ruling.of(State.ESCALATED), Decision.READER, now) : Optional.empty();
    }

    /** Out of the queue, or out of the room. */
    private Optional<Decision> leave(Ruling ruling, String by, Instant now) {
        if (state != State.QUEUED && state != State.APPROVED) return Optional.empty();
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
        if (erasedOn == null) return Optional.of(become(Ruling.of(State.QUEUED), lead, now));
        words = "";
        return Optional.of(become(Ruling.of(State.WITHDRAWN), lead, now));
    }

    private boolean isHeld(Claim claim, Instant now) {
        return state == State.QUEUED
                && version == claim.version()
                && lease(now).filter(claim::matches).isPresent();
    }

    private Decision become(Ruling ruling, String by, Instant now) {
        var decision = new Decision(id, version, state, ruling, by, now);
        state = ruling.state();
        version++;
        // In the queue the order counts; later it would only tell which texts came together.
        openedAt = state == State.QUEUED ? now : openedAt.truncatedTo(ChronoUnit.HOURS);
        release();
        return decision;
    }

    private void hold(Lease lease) {
        leaseToken = lease.token();
        leaseHolder = lease.holder();
        leaseUntil = lease.until();
    }

    private void release() {
        leaseToken = null;
        leaseHolder = null;
        leaseUntil = null;
    }

    Decided announce(Decision decision, Instant now) {
        return new Decided(kind, contribution, consultation, decision.state(), decision.reason(), now);
    }

    Fate fate(Optional<Decision> last) {
        if (closedAt != null) return Fate.CLOSED;
        return state == State.ESCALATED && last.filter(Decision::isByReader).isPresent() ? Fate.HIDDEN : Fate.OPEN;
    }

    String id() {
        return id;
    }

    Contribution contribution() {
        return new Contribution(kind, contribution, consultation, place, band, language, words);
    }

    State state() {
        return state;
    }

    int version() {
        return version;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isAppealed() {
        return barred != null;
    }

    boolean bars(String moderator) {
        return moderator.equals(barred);
    }
}
