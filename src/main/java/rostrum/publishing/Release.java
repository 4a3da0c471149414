package rostrum.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** That an input left the house, when, and by whose two hands. */
@Entity
class Release {
    @Id
    private String consultation = "";

    @Column(name = "released_at")
    private Instant releasedAt = Instant.EPOCH;

    @Column(name = "first_by")
    private String firstBy = "";

    @Column(name = "second_by")
    private String secondBy = "";

    private String seal = "";

    protected Release() {}

    Release(String consultation, String firstBy, String secondBy, String seal, Instant now) {
        this.consultation = consultation;
        this.firstBy = firstBy;
        this.secondBy = secondBy;
        this.seal = seal;
        this.releasedAt = now;
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(releasedAt, zone);
    }

    Instant releasedAt() {
        return releasedAt;
    }
}
