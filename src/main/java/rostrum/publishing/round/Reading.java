package rostrum.publishing.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one of those who took part says of the draft, as long as the round lasts. */
@Entity
@Table(name = "draft_reading")
class Reading {
    @Id
    private String participant = "";

    private String consultation = "";
    private String verdict = "";

    protected Reading() {}

    /** @param verdict {@link Heard#RIGHT}, or the code of the section in which something is missing */
    Reading(String participant, String consultation, String verdict) {
        this.participant = participant;
        this.consultation = consultation;
        this.verdict = verdict;
    }

    String verdict() {
        return verdict;
    }
}
