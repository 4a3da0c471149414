package rostrum.summary.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;

/** A view that is to be quoted: by one person, and once another one agrees. */
@Entity
@Table(name = "theme_quote")
@IdClass(Quote.Key.class)
class Quote {
    record Key(String consultation, String view) {}

    @Id
    private String consultation = "";

    @Id
    private String view = "";

    private String words = "";

    /** As a tag. */
    private String language = "";

    @Column(name = "proposed_by")
    private String proposedBy = "";

    @Column(name = "proposed_at")
    private Instant proposedAt = Instant.EPOCH;

    @Column(name = "released_by")
    private String releasedBy = "";

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    protected Quote() {}

    Quote(Key key, String words, Language language, String analyst, Instant now) {
        this.consultation = key.consultation();
        this.view = key.view();
        this.words = words;
        this.language = language.tag();
        this.proposedBy = analyst;
        this.proposedAt = now;
    }

    void release(String second, Instant now) {
        releasedBy = second;
        releasedAt = now;
    }

    QuoteState state() {
        return new QuoteState(view, words, language, proposedBy, releasedBy, Optional.ofNullable(releasedAt));
    }
}
