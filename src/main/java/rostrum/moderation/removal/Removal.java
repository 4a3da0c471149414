package rostrum.moderation.removal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.moderation.Reason;

/** Somebody is kept out of a consultation. One person asks for it, another one does it, a third one reads the appeal. */
@Entity
class Removal {
    static final Duration APPEALED_WITHIN = Duration.ofDays(7);

    /** Nobody is removed for telling of harm, nor for what a rejection mends. */
    static final List<Reason> REASONS = List.of(
            Reason.R01,
            Reason.R02,
            Reason.R03,
            Reason.R04,
            Reason.R05,
            Reason.R06,
            Reason.R07,
            Reason.R12,
            Reason.R13,
            Reason.R14);

    @Id
    private String id = "";

    private String participant = "";
    private String consultation = "";
    private @Nullable String contribution;

    @Enumerated(EnumType.STRING)
    private Reason reason = Reason.R16;

    private String note = "";

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    private @Nullable String appeal;

    @Column(name = "appealed_on")
    private @Nullable LocalDate appealedOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable Boolean upheld;

    protected Removal() {}

    Removal(String id, Asked asked, Instant now) {
        this.id = id;
        this.participant = asked.who().value();
        this.consultation = asked.consultation();
        this.contribution = asked.contribution();
        this.reason = asked.reason();
        this.note = asked.note();
        this.askedBy = asked.by();
        this.askedAt = now;
    }

    /** The second person does it. Answers whether that is so now. */
    boolean sign(String lead, Instant now) {
        if (!mayBeSignedBy(lead)) return false;
        removedBy = lead;
        removedAt = now;
        return true;
    }

    /** Whether somebody would be left to read the appeal if this lead signed. */
    boolean leavesSomebody(Collection<String> leads, String signing) {
        return leads.stream().anyMatch(other -> !other.equals(askedBy) && !other.equals(signing));
    }

    boolean mayBeSignedBy(String lead) {
        return removedAt == null && !askedBy.equals(lead);
    }

    boolean isAsked() {
        return removedAt == null;
    }

    /** What the removed person says against it, once. */
    boolean appeal(String words, Instant now) {
        if (!mayAppeal(now)) return false;
        appeal = words;
        appealedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return true;
    }

    boolean mayAppeal(Instant now) {
        return isInForce()
                && appealedOn == null
                && appealUntil().filter(now::isBefore).isPresent();
    }

    Optional<Instant> appealUntil() {
        return Optional.ofNullable(removedAt).map(at -> at.plus(APPEALED_WITHIN));
    }

    /** Somebody who had no part in it reads the appeal. Answers whether that is done now. */
    boolean answer(String lead, boolean stands, Instant now) {
        if (!mayBeAnsweredBy(lead)) return false;
        answeredBy = lead;
        answeredAt = now;
        upheld = stands;
        return true;
    }

    boolean mayBeAnsweredBy(String lead) {
        return waitsForAnswer() && !askedBy.equals(lead) && !lead.equals(removedBy);
    }

    boolean waitsForAnswer() {
        return isInForce() && appealedOn != null && answeredAt == null;
    }

    /** Nobody is kept out by a question, nor by what an appeal overturned. */
    boolean isInForce() {
        return removedAt != null && !Boolean.FALSE.equals(upheld);
    }

    boolean isOverturned() {
        return Boolean.FALSE.equals(upheld);
    }

    boolean isUpheld() {
        return Boolean.TRUE.equals(upheld);
    }

    boolean isAppealed() {
        return appealedOn != null;
    }

    String id() {
        return id;
    }

    String participant() {
        return participant;
    }

    String consultation() {
        return consultation;
    }

    Optional<String> contribution() {
        return Optional.ofNullable(contribution);
    }

    Reason reason() {
        return reason;
    }

    String note() {
        return note;
    }

    String askedBy() {
        return askedBy;
    }

    String removedBy() {
        return removedBy == null ? "" : removedBy;
    }

    Optional<LocalDate> removedOn() {
        return Optional.ofNullable(removedAt).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    String appeal() {
        return appeal == null ? "" : appeal;
    }
}
