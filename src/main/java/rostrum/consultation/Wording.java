package rostrum.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import rostrum.platform.Language;

/**
 * The title of a consultation, what it is about, and what its meeting is called, in one language. An entity of its own, because embeddables cannot be
 * read in one statement with what they belong to.
 */
@Entity
@Table(name = "consultation_text")
@IdClass(Wording.Key.class)
class Wording {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consultation")
    private Consultation consultation;

    @Id
    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private String title = "";
    private String about = "";
    private String meeting = "";
    private String place = "";

    /** What tells it from the others. */
    record Key(String consultation, Language language) {}

    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    Wording(Consultation consultation, Language language, Plan plan) {
        this.consultation = consultation;
        this.language = language;
        title = plan.titles().getOrDefault(language, "");
        about = plan.abouts().getOrDefault(language, "");
        meeting = plan.meeting().names().getOrDefault(language, "");
        place = plan.meeting().places().getOrDefault(language, "");
    }

    boolean isComplete() {
        return !title.isBlank() && !about.isBlank();
    }

    Language language() {
        return language;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    /** Empty where it is called by its English name. */
    String meeting() {
        return meeting;
    }

    String place() {
        return place;
    }
}
