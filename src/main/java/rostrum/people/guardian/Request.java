package rostrum.people.guardian;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Collectors;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Joining;
import rostrum.platform.Language;

/** A young person waits for a guardian's answer, a week at most. Nobody takes part yet, and nothing else is kept of them. */
@Entity
@Table(name = "guardian_request")
class Request {
    static final Duration LIFE = Duration.ofDays(7);
    static final int MOST_LETTERS = 3;

    @Id
    private String id = "";

    private String consultation = "";

    @Column(name = "receipt_digest")
    private String receiptDigest = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand band = AgeBand.FROM_10;

    private String country = "";

    private String assents = "";

    @Column(name = "assent_text")
    private String assentText = "";

    @Column(name = "token_digest")
    private String tokenDigest = "";

    /** Names the guardian's address in the vault. */
    private String contact = "";

    @Column(name = "address_digest")
    private String addressDigest = "";

    private int letters;
    private boolean arrived;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected Request() {}

    Request(String id, Joining joining, String receiptDigest, Address to, Instant now) {
        this.id = id;
        this.consultation = joining.consultation();
        this.receiptDigest = receiptDigest;
        this.language = joining.language();
        this.band = joining.band();
        this.country = joining.country();
        this.assents = joining.assents().stream().map(Assent::code).collect(Collectors.joining(" "));
        this.assentText = joining.assentText();
        this.expiresAt = now.plus(LIFE);
        write(to);
    }

    /**
     * Where a letter goes.
     *
     * @param tokenDigest knows the code in the letter
     * @param contact names the address in the vault
     * @param digest to count how often an address is written to
     */
    record Address(String tokenDigest, String contact, String digest) {}

    /** A new letter makes the code of the last one void. */
    void write(Address to) {
        tokenDigest = to.tokenDigest();
        contact = to.contact();
        addressDigest = to.digest();
        arrived = false;
    }

    boolean mayWriteAgain() {
        return letters < MOST_LETTERS;
    }

    /** One that no mail server took does not count. */
    void arrive() {
        arrived = true;
        letters++;
    }

    boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }

    String contact() {
        return contact;
    }

    String receiptDigest() {
        return receiptDigest;
    }

    Joining joining() {
        var agreed = EnumSet.noneOf(Assent.class);
        for (var code : assents.split(" ", -1)) Assent.of(code).ifPresent(agreed::add);
        return new Joining(consultation, language, band, country, agreed, assentText, true);
    }

    Waiting waiting() {
        return new Waiting(id, consultation, contact, language, arrived, mayWriteAgain(), expiresAt);
    }
}
