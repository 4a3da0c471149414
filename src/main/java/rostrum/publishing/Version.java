package rostrum.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** What editors had written about an input when one of them saved it. */
@Entity
@Table(name = "draft_version")
@IdClass(Version.Key.class)
class Version {
    record Key(String consultation, int number) {}

    @Id
    private String consultation = "";

    @Id
    private int number;

    @Column(name = "saved_by")
    private String savedBy = "";

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    private String content = "";

    protected Version() {}

    Version(Key key, Written written, String savedBy, Instant now) {
        this.consultation = key.consultation();
        this.number = key.number();
        this.content = written.json();
        this.savedBy = savedBy;
        this.savedAt = now;
    }

    int number() {
        return number;
    }

    Saved saved() {
        return new Saved(number, savedBy, savedAt, Written.read(content));
    }
}
