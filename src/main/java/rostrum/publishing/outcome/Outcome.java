package rostrum.publishing.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import rostrum.platform.Language;

/** What the group did with one point of a released input, and why. It is never changed: a later one comes after it. */
@Entity
class Outcome {
    @Id
    private String id = "";

    private String consultation = "";
    private String point = "";

    @Enumerated(EnumType.STRING)
    private Response response = Response.STILL_OPEN;

    @Column(name = "decided_on")
    private LocalDate decidedOn = LocalDate.EPOCH;

    @Column(name = "noted_at")
    private Instant notedAt = Instant.EPOCH;

    @Column(name = "noted_by")
    private String notedBy = "";

    @ElementCollection
    @CollectionTable(name = "outcome_reason", joinColumns = @JoinColumn(name = "outcome"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<Language, String> reasons = new TreeMap<>();

    protected Outcome() {}

    Outcome(String consultation, String point, OutcomeForm typed, String notedBy, Instant now) {
        this.id = typed.key();
        this.consultation = consultation;
        this.point = point;
        this.response = typed.response().orElseThrow();
        this.decidedOn = typed.day().orElseThrow();
        this.reasons = new TreeMap<>(typed.reasons());
        this.notedBy = notedBy;
        this.notedAt = now;
    }

    String consultation() {
        return consultation;
    }

    String point() {
        return point;
    }

    Told told(Language reader) {
        var language = reader.among(reasons.keySet());
        return new Told(id, response, decidedOn, reasons.getOrDefault(language, ""), language, notedAt);
    }
}
