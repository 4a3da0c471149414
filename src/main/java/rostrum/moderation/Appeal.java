package rostrum.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What an author says against a rejection. There is one for each case at most. */
@Entity
class Appeal {
    static final int MOST = 500;

    @Id
    @Column(name = "case_id")
    private String caseId = "";

    private String words = "";

    @Column(name = "asked_on")
    private LocalDate askedOn = LocalDate.EPOCH;

    protected Appeal() {}

    Appeal(String caseId, String words, LocalDate askedOn) {
        this.caseId = caseId;
        this.words = words;
        this.askedOn = askedOn;
    }

    String words() {
        return words;
    }
}
