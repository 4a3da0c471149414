package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Age band and country, kept apart from all that somebody says. */
@Entity
@Table(name = "demographic")
class Origin {
    @Id
    @Column(name = "participant")
    private String id = "";

    @MapsId
    @OneToOne
    @JoinColumn(name = "participant")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand band = AgeBand.FROM_18;

    private String country = "";

    @Column(name = "guardian_needed")
    private boolean guardianNeeded;

    @SuppressWarnings("NullAway.Init")
    protected Origin() {}

    Origin(Person person, Joining joining) {
        this.person = person;
        this.band = joining.band();
        this.country = joining.country();
        this.guardianNeeded = joining.guardianNeeded();
    }

    boolean takesPart() {
        return person.takesPart();
    }

    AgeBand band() {
        return band;
    }

    String country() {
        return country;
    }

    Demographic demographic() {
        return new Demographic(new ParticipantKey(id), band, Countries.region(country), Countries.development(country));
    }
}
