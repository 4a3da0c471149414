package rostrum.people.guardian;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;

/** A facilitator answered for the papers of so many young people; codes were made then, and who used them is not known. */
@Entity
class Attestation {
    @Id
    private String batch = "";

    private String facilitator = "";

    @Column(name = "young_people")
    private int youngPeople;

    @Enumerated(EnumType.STRING)
    private Papers papers = Papers.HELD;

    @Column(name = "seen_by")
    private String seenBy = "";

    @Column(name = "seen_on")
    private @Nullable LocalDate seenOn;

    private String text = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "attested_on")
    private LocalDate attestedOn = LocalDate.EPOCH;

    protected Attestation() {}

    Attestation(String batch, String facilitator, Attested attested, LocalDate today) {
        this.batch = batch;
        this.facilitator = facilitator;
        this.youngPeople = attested.youngPeople();
        this.papers = attested.papers();
        this.seenBy = attested.seenBy();
        this.seenOn = attested.seenOn().orElse(null);
        this.text = attested.text();
        this.language = attested.language();
        this.attestedOn = today;
    }

    boolean isOf(String who) {
        return facilitator.equals(who);
    }
}
