package rostrum.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import rostrum.platform.Digest;
import rostrum.summary.disclosure.Edition;

/** That an edition of tables was made: of which plan, within which bounds, and what came of it. */
@Entity
@Table(name = "edition")
@IdClass(Made.Key.class)
class Made {
    record Key(String consultation, int number) {}

    @Id
    private String consultation = "";

    @Id
    private int number;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    private String plan = "";
    private String parameters = "";
    private String output = "";
    private String figures = "";

    protected Made() {}

    /** @param output as it is kept, with everything that may be told */
    Made(Key key, TablePlan plan, Edition edition, String output, Instant now) {
        this.consultation = key.consultation();
        this.number = key.number();
        this.madeAt = now;
        this.plan = plan.hash();
        this.parameters = Edition.PARAMETERS;
        this.output = Digest.sha256(output);
        this.figures = edition.canonical();
    }

    /** What names all of it. */
    String hash() {
        return Digest.sha256(String.join("\n", plan, parameters, output, figures));
    }
}
