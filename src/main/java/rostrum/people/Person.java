package rostrum.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/** A young person who takes part: an invented name and a receipt, nothing else. */
@Entity
@Table(name = "participant")
class Person {
    @Id
    private String id;

    private String consultation = "";

    @Column(name = "receipt_digest")
    private String receiptDigest = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private String pseudonym = "";

    @Column(name = "joined_on")
    private LocalDate joinedOn = LocalDate.EPOCH;

    @OneToOne(mappedBy = "person", cascade = CascadeType.PERSIST)
    private Origin origin = new Origin();

    /** Codes of {@link Assent}, in the version of the text that was shown on the day of joining. */
    private String assents = "";

    @Column(name = "assent_text")
    private String assentText = "";

    protected Person() {
        id = "";
    }

    Person(String id, Joining joining, String receiptDigest, Pseudonym pseudonym, LocalDate today) {
        this.id = id;
        this.consultation = joining.consultation();
        this.receiptDigest = receiptDigest;
        this.language = joining.language();
        this.pseudonym = pseudonym.name();
        this.joinedOn = today;
        this.origin = new Origin(this, joining);
        this.assents = joining.assents().stream().map(Assent::code).collect(Collectors.joining(" "));
        this.assentText = joining.assentText();
    }

    Participant participant() {
        var agreed = EnumSet.noneOf(Assent.class);
        for (var code : assents.split(" ", -1)) Assent.of(code).ifPresent(agreed::add);
        return new Participant(
                new ParticipantKey(id),
                consultation,
                origin.band(),
                origin.country(),
                language,
                new Pseudonym(pseudonym),
                agreed);
    }
}
