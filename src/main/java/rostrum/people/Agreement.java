package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import rostrum.platform.Language;

/** One thing agreed to: which, to which version of the text, in which language and on which day. */
@Embeddable
class Agreement {
    @Enumerated(EnumType.STRING)
    private Assent kind = Assent.TAKE_PART;

    @Column(name = "text_version")
    private String textVersion = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private LocalDate day = LocalDate.EPOCH;

    protected Agreement() {}

    Agreement(Assent kind, String textVersion, Language language, LocalDate day) {
        this.kind = kind;
        this.textVersion = textVersion;
        this.language = language;
        this.day = day;
    }

    Assent kind() {
        return kind;
    }
}
