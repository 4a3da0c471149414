package rostrum.people.guardian;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An adult of an organisation who brings a group of young people and holds the papers of their guardians. */
@Entity
class Facilitator {
    @Id
    private String id = "";

    private String consultation = "";
    private String organisation = "";
    private int places;

    @Column(name = "code_digest")
    private String codeDigest = "";

    @Column(name = "made_on")
    private LocalDate madeOn = LocalDate.EPOCH;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected Facilitator() {}

    Facilitator(String id, String consultation, String organisation, int places, String codeDigest, LocalDate today) {
        this.id = id;
        this.consultation = consultation;
        this.organisation = organisation;
        this.places = places;
        this.codeDigest = codeDigest;
        this.madeOn = today;
    }

    void end(LocalDate today) {
        if (endedOn == null) endedOn = today;
    }

    boolean isEnded() {
        return endedOn != null;
    }

    /** @param taken for how many young people codes were made already */
    Bringing bringing(int taken) {
        return new Bringing(id, consultation, organisation, places, taken, madeOn, endedOn != null);
    }
}
