package rostrum.people.guardian;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.people.ParticipantKey;

/** A guardian agreed that a young person takes part. */
@Entity
@Table(name = "guardian_consent")
class Consent {
    static final Duration UNTIL_NOTICE = Duration.ofHours(24);

    @Id
    private String participant = "";

    @Enumerated(EnumType.STRING)
    private Route route = Route.LETTER;

    @Column(name = "agreed_on")
    private LocalDate agreedOn = LocalDate.EPOCH;

    private String text = "";

    @Column(name = "withdrawal_digest")
    private String withdrawalDigest = "";

    private @Nullable String contact;

    @Column(name = "notice_due")
    private @Nullable Instant noticeDue;

    protected Consent() {}

    private Consent(String participant, Route route, LocalDate agreedOn, String text, String withdrawalDigest) {
        this.participant = participant;
        this.route = route;
        this.agreedOn = agreedOn;
        this.text = text;
        this.withdrawalDigest = withdrawalDigest;
    }

    /** By letter: a day later a second one reminds that it can be taken back. */
    static Consent byLetter(String participant, Left left, LocalDate today, Instant now) {
        var consent = new Consent(participant, Route.LETTER, today, left.text(), left.withdrawalDigest());
        consent.contact = left.contact();
        consent.noticeDue = now.plus(UNTIL_NOTICE);
        return consent;
    }

    /** By a facilitator: the house knows no guardian. */
    static Consent inGroup(String participant, String withdrawalDigest, LocalDate today) {
        return new Consent(participant, Route.GROUP, today, "", withdrawalDigest);
    }

    /**
     * What a guardian left when agreeing.
     *
     * @param text version of the words that were shown
     * @param contact names the address in the vault
     */
    record Left(String text, String withdrawalDigest, String contact) {}

    Consents.Given given(String consultation) {
        return new Consents.Given(new ParticipantKey(participant), route, consultation, contact());
    }

    Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    Route route() {
        return route;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    void noticed() {
        noticeDue = null;
    }

    void forget() {
        contact = null;
        noticeDue = null;
    }
}
