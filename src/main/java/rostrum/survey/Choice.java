package rostrum.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The survey that the secretariat chose for a consultation. */
@Entity
@Table(name = "survey_choice")
class Choice {
    @Id
    private String consultation = "";

    private String survey = "";

    protected Choice() {}

    Choice(String consultation, String survey) {
        this.consultation = consultation;
        this.survey = survey;
    }

    void choose(String other) {
        survey = other;
    }

    String survey() {
        return survey;
    }
}
