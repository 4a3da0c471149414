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
import rostrum.moderation.Contribution.Kind;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Participant;
import rostrum.platform.Language;

/** A scheduled conversation of one age band. Takes posts only between opening and closing, and while it is kept. */
@Entity
class Room {
    static final int MOST_WAITING = 3;

    @Id
    private String id;

    private String consultation = "";

    @ManyToOne
    @JoinColumn(name = "topic")
    private Topic topic = new Topic();

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand band = AgeBand.FROM_18;

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "opens_at")
    private Instant opensAt = Instant.EPOCH;

    @Column(name = "closes_at")
    private Instant closesAt = Instant.EPOCH;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Room() {
        id = "";
    }

    Room(String id, Topic topic, AgeBand band, Language language, Instant opensAt, Instant closesAt) {
        this.id = id;
        this.consultation = topic.consultation();
        this.topic = topic;
        this.band = band;
        this.language = language;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    /** Why it cannot be said now; asked before the gate is, so that nothing waits there that the room refuses. */
    Optional<No> refuses(Said said, Participant author, Circumstances now) {
        if (now.at().isBefore(opensAt)) return Optional.of(No.NOT_OPEN);
        if (!isOpen(now.at()) || !now.consultationOpen()) return Optional.of(No.CLOSED);
        if (now.muted()) return Optional.of(No.MUTED);
        if (!now.kept()) return Optional.of(No.NOT_KEPT);
        if (now.situation().paused()) return Optional.of(No.PAUSED);
        if (!now.situation().takesPosts()) return Optional.of(No.NOT_NOW);
        if (now.at().isBefore(now.next())) return Optional.of(No.SLOW);
        if (now.waiting() >= MOST_WAITING) return Optional.of(No.THREE_WAIT);
        if (said.kind() == Kind.STATEMENT && !author.agreedTo(Assent.QUOTE)) return Optional.of(No.NOT_QUOTABLE);
        if (now.crowded()) return Optional.of(No.CROWDED);
        return Optional.empty();
    }

    Post say(String postId, Said said, Seat author, Instant now) {
        return new Post(postId, author, said, language, now);
    }

    boolean admits(Participant participant) {
        return participant.consultation().equals(consultation)
                && participant.band() == band
                && participant.agreedTo(Assent.ROOM);
    }

    boolean isOpen(Instant now) {
        return closedAt == null && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    Phase phase(Instant now) {
        if (isOpen(now)) return Phase.OPEN;
        return closedAt == null && now.isBefore(opensAt) ? Phase.BEFORE : Phase.CLOSED;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Answers whether that is news. */
    boolean open(Instant now) {
        if (openedAt != null || !isOpen(now)) return false;
        openedAt = now;
        return true;
    }

    /** Answers whether that is news. */
    boolean close(Instant now) {
        if (closedAt != null) return false;
        closedAt = now;
        return true;
    }

    String id() {
        return id;
    }

    String consultation() {
        return consultation;
    }

    Topic topic() {
        return topic;
    }

    AgeBand band() {
        return band;
    }

    Language language() {
        return language;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }
}
