package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody agreed to something after joining, or took it back. */
@Entity
@Table(name = "assent_change")
class AssentChange {
    @Id
    private String id = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participant")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Assent assent = Assent.TAKE_PART;

    private boolean agreed;
    private String text = "";

    @Column(name = "changed_on")
    private LocalDate day = LocalDate.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected AssentChange() {}

    AssentChange(String id, Person person, Assent assent, boolean agreed, String text, LocalDate day) {
        this.id = id;
        this.person = person;
        this.assent = assent;
        this.agreed = agreed;
        this.text = text;
        this.day = day;
    }

    boolean isOf(Assent other) {
        return assent == other;
    }

    LocalDate day() {
        return day;
    }

    /** On one day somebody may change their mind more than once: what holds is what the person says now. */
    Agreed agreed(boolean now) {
        return new Agreed(assent, now, day, text);
    }
}
