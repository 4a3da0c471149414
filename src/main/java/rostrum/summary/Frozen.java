package rostrum.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "cleared_on")
    private @Nullable LocalDate clearedOn;

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

    /** Only what may be told of it is left; the hash still proves what it was. */
    void clear(List<View> quoted, LocalDate day) {
        analysis = AnalysisJson.write(AnalysisJson.read(analysis).cleared(quoted));
        content = "";
        clearedOn = day;
    }
}
