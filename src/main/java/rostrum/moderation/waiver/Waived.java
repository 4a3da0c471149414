package rostrum.moderation.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import rostrum.platform.Language;

/** How a {@link Waiver} is kept. There is one for each consultation at most, and nobody takes it back. */
@Entity
@Table(name = "appeal_waiver")
class Waived {
    @Id
    private String consultation = "";

    private String reason = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "waived_by")
    private String waivedBy = "";

    @Column(name = "waived_at")
    private Instant waivedAt = Instant.EPOCH;

    protected Waived() {}

    Waived(String consultation, Waiver waiver) {
        this.consultation = consultation;
        this.reason = waiver.reason();
        this.language = waiver.language();
        this.waivedBy = waiver.by();
        this.waivedAt = waiver.at();
    }

    Waiver waiver() {
        return new Waiver(waivedBy, waivedAt, reason, language);
    }
}
