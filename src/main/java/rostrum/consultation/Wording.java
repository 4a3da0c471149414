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
 * The title of a consultation and what it is about, in one language. An entity of its own, because embeddables cannot be
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

    /** What tells it from the others. */
    record Key(String consultation, Language language) {}

    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    Wording(Consultation consultation, Language language, String title, String about) {
        this.consultation = consultation;
        this.language = language;
        this.title = title;
        this.about = about;
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
}
