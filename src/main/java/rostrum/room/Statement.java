package rostrum.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.moderation.State;
import rostrum.platform.Language;

/** A sentence to agree or disagree with, in all rooms of its topic. It has words and no author. */
@Entity
class Statement {
    @Id
    private String id;

    private String consultation = "";

    @ManyToOne
    @JoinColumn(name = "topic")
    private Topic topic = new Topic();

    private String words = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "proposed_at")
    private Instant proposedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Statement() {
        id = "";
    }

    Statement(String id, Topic topic, String words, Language language, Instant now) {
        this.id = id;
        this.consultation = topic.consultation();
        this.topic = topic;
        this.words = words;
        this.language = language;
        this.proposedAt = now;
    }

    /**
     * Answers whether it is hidden by that: its votes stay, for it may come back.
     *
     * @param others what is voted on instead of its words, or empty
     */
    boolean decided(State decision, String others) {
        var shown = isShown();
        if (!others.isEmpty()) words = others;
        state = decision;
        return shown && !isShown();
    }

    /** Answers whether it can be voted on from now on, for the first time or again. */
    boolean open(Instant now) {
        if (state != State.APPROVED || closedAt != null) return false;
        if (openedAt == null) openedAt = now;
        return true;
    }

    /** Answers whether somebody could have read it. */
    boolean takeBack(Instant now) {
        var told = openedAt != null;
        state = State.WITHDRAWN;
        words = "";
        if (closedAt == null) closedAt = now;
        return told;
    }

    void close(Instant now) {
        closedAt = now;
    }

    Optional<No> refusesVotes() {
        return isShown() && closedAt == null ? Optional.empty() : Optional.of(No.STATEMENT_CLOSED);
    }

    String id() {
        return id;
    }

    Topic topic() {
        return topic;
    }

    String words() {
        return words;
    }

    Language language() {
        return language;
    }

    State state() {
        return state;
    }

    /** It was voted on, and its words are neither gone nor hidden. */
    boolean isShown() {
        return openedAt != null && state == State.APPROVED;
    }

    boolean isOpen() {
        return refusesVotes().isEmpty();
    }
}
