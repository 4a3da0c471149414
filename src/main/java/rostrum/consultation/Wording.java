package rostrum.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import rostrum.platform.Language;

/** The title of a consultation and what it is about, in one language. */
@Embeddable
class Wording {
    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private String title = "";
    private String about = "";

    protected Wording() {}

    Wording(Language language, String title, String about) {
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
