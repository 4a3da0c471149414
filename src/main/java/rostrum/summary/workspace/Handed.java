package rostrum.summary.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.summary.quote.QuoteState;

/** That themes were handed to the draft of a consultation, and what came of it. */
@Entity
@Table(name = "theme_table")
class Handed {
    @Id
    private String consultation = "";

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "counted_at")
    private @Nullable Instant countedAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    /** Quotes that were released later are left out. */
    @Column(name = "quotes_until")
    private @Nullable Instant quotesUntil;

    private String content = "";

    protected Handed() {}

    Handed(String consultation) {
        this.consultation = consultation;
    }

    /** What stands in the draft stays there until the new count is made. */
    void ask(String analyst, Instant now) {
        askedBy = analyst;
        askedAt = now;
        countedAt = null;
        failedAt = null;
        quotesUntil = null;
    }

    /** Quotes that their authors may still refuse at this moment are not told, until somebody takes them in again. */
    void leaveOutUnsettled(Instant now) {
        quotesUntil = now.minus(QuoteState.REFUSABLE);
    }

    void takeInAgain() {
        quotesUntil = null;
    }

    /** Whether the draft goes on without some. */
    boolean isShortened() {
        return quotesUntil != null;
    }

    boolean leavesOut(QuoteState quote) {
        return quote.isReleased() && !tells(quote);
    }

    /** Whether a quote in these words, of the same view, is told. */
    boolean tells(QuoteState quote) {
        return quote.releasedAt()
                .filter(at -> quotesUntil == null || !at.isAfter(quotesUntil))
                .isPresent();
    }

    boolean isAsked(Instant at) {
        return countedAt == null && failedAt == null && askedAt.equals(at);
    }

    void tell(Told told, Instant now) {
        content = told.write();
        countedAt = now;
    }

    /** The same themes, without quotes that are gone. */
    void rewrite(Told told) {
        content = told.write();
    }

    void fail(Instant now) {
        failedAt = now;
    }

    Optional<Told> told() {
        return content.isEmpty() ? Optional.empty() : Optional.of(Told.read(content));
    }

    Handover handover() {
        var state = failedAt != null
                ? Handover.State.FAILED
                : countedAt == null ? Handover.State.WAITING : Handover.State.DONE;
        return new Handover(consultation, askedBy, askedAt, state);
    }
}
