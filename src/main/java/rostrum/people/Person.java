package rostrum.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assent", joinColumns = @JoinColumn(name = "participant"))
    private Set<Agreement> agreements = new HashSet<>();

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
        this.origin = new Origin(this, joining.band(), joining.country());
        for (var assent : joining.assents()) agreements.add(new Agreement(assent, joining.assentText(), joining.language(), today));
    }

    Participant participant() {
        var assents = EnumSet.noneOf(Assent.class);
        for (var agreement : agreements) assents.add(agreement.kind());
        return new Participant(
                new ParticipantKey(id), consultation, origin.band(), language, new Pseudonym(pseudonym), assents);
    }
}
