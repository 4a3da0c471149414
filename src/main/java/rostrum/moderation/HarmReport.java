package rostrum.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rostrum.helpline.Told;
import rostrum.platform.Language;

/** What somebody told us with the help form. It is read by the safeguarding lead and never becomes public. */
@Entity
@Table(name = "harm_report")
class HarmReport {
    @Id
    private String id;

    private String words = "";
    private String reach = "";
    private String country = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "told_at")
    private Instant toldAt = Instant.EPOCH;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    private @Nullable Boolean action;

    protected HarmReport() {
        id = "";
    }

    HarmReport(String id, Told told, Instant now) {
        this.id = id;
        this.words = told.words();
        this.reach = told.reach();
        this.country = told.country();
        this.language = told.language();
        this.toldAt = now;
    }

    /** Closed once: the second time nothing happens. */
    boolean close(String lead, boolean withAction, Instant now) {
        if (closedAt != null) return false;
        closedAt = now;
        closedBy = lead;
        action = withAction;
        return true;
    }

    String id() {
        return id;
    }

    EscalationsPage.Escalation escalation() {
        return new EscalationsPage.Escalation(id, null, "", words, language, null, "", toldAt, reach, country);
    }
}
