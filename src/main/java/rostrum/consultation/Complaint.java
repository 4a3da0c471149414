package rostrum.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;

/** What somebody says is wrong with Rostrum or with us, and what we answered. It is answered once. */
@Entity
class Complaint {
    /** Within so many days somebody answers. */
    static final int DAYS = 14;

    @Id
    private String id = "";

    private String key = "";

    @Column(name = "code_digest")
    private String codeDigest = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private String words = "";

    @Column(name = "about_safety")
    private boolean aboutSafety;

    @Column(name = "made_on")
    private LocalDate madeOn = LocalDate.EPOCH;

    private String answer = "";

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    /** Who of the staff looks: somebody of the safety team, or somebody who is not in it. */
    enum Reader {
        SAFETY,
        OUTSIDE
    }

    protected Complaint() {}

    Complaint(
            String id,
            String key,
            String codeDigest,
            Language language,
            String words,
            boolean aboutSafety,
            LocalDate today) {
        this.id = id;
        this.key = key;
        this.codeDigest = codeDigest;
        this.language = language;
        this.words = words;
        this.aboutSafety = aboutSafety;
        this.madeOn = today;
    }

    /** Whoever sent it twice reads the newest code, so that one opens it. */
    void reissue(String digest) {
        codeDigest = digest;
    }

    /** What is said about the safety team is kept from everybody in it. */
    boolean isFor(Reader reader) {
        return reader == Reader.OUTSIDE || !aboutSafety;
    }

    /** Answers whether that is news. */
    boolean answer(String said, String colleague, LocalDate today) {
        if (answeredOn != null) return false;
        answer = said;
        answeredBy = colleague;
        answeredOn = today;
        return true;
    }

    ComplaintsPage.Told told() {
        return new ComplaintsPage.Told(
                id, language, words, aboutSafety, madeOn, madeOn.plusDays(DAYS), answer, answeredOn);
    }
}
