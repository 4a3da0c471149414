package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A code that lets one person in. It knows whether it was used, never by whom or when. */
@Entity
class Invitation {
    @Id
    @Column(name = "code_digest")
    private String digest = "";

    private String consultation = "";
    private String batch = "";
    private boolean used;

    @Column(name = "for_group")
    private boolean forGroup;

    protected Invitation() {}

    Invitation(String digest, String consultation, String batch, boolean forGroup) {
        this.digest = digest;
        this.consultation = consultation;
        this.batch = batch;
        this.forGroup = forGroup;
    }

    boolean isForGroup() {
        return forGroup;
    }

    boolean isUsed() {
        return used;
    }
}
