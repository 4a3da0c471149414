package rostrum.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A record and what was made of it, once and for all. */
@Entity
@Table(name = "frozen_record")
class Frozen {
    @Id
    private String consultation = "";

    @Column(name = "frozen_at")
    private Instant frozenAt = Instant.EPOCH;

    private String hash = "";
    private String content = "";
    private String analysis = "";

    protected Frozen() {}

    Frozen(Record record, Analysis analysis, Instant now) {
        this.consultation = record.consultation();
        this.frozenAt = now;
        this.hash = record.hash();
        this.content = record.canonical();
        this.analysis = AnalysisJson.write(analysis);
    }

    String hash() {
        return hash;
    }
}
