package rostrum.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The survey that the secretariat chose for a consultation. */
@Entity
@Table(name = "survey_choice")
class Choice {
    @Id
    private String consultation = "";

    private String survey = "";

    private @Nullable Integer version;

    protected Choice() {}

    Choice(String consultation) {
        this.consultation = consultation;
    }

    void choose(Edition edition) {
        survey = edition.survey().code();
        version = edition.published() ? edition.survey().version() : null;
    }

    String survey() {
        return survey;
    }

    /** Empty where the survey came with the product, and follows it. */
    Optional<Integer> version() {
        return Optional.ofNullable(version);
    }
}
