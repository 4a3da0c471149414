package rostrum.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The survey that the secretariat chose for a consultation. */
@Entity
@Table(name = "survey_choice")
class Choice {
    @Id
    private String consultation = "";

    private String survey = "";

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Choice() {}

    Choice(String consultation, String survey) {
        this.consultation = consultation;
        this.survey = survey;
    }

    void choose(String other) {
        survey = other;
    }

    void close(Instant at) {
        closedAt = at;
    }

    String survey() {
        return survey;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
