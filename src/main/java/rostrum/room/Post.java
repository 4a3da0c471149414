package rostrum.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.moderation.Contribution;
import rostrum.moderation.Reason;
import rostrum.moderation.State;
import rostrum.moderation.Verdict;
import rostrum.people.ParticipantKey;
import rostrum.platform.Language;

/** What somebody said in a room. Only its author sees it until a moderator has approved it. */
@Entity
class Post {
    @Id
    private String id;

    private String room = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat")
    private Seat seat = new Seat();

    @Enumerated(EnumType.STRING)
    private Contribution.Kind kind = Contribution.Kind.POST;

    private String key = "";
    private String words = "";
    private @Nullable String shown;

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "said_at")
    private Instant saidAt = Instant.EPOCH;

    @Column(name = "case_id")
    private String caseId = "";

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable Long seq;
    private boolean asks;

    protected Post() {
        id = "";
    }

    Post(String id, Seat seat, Said said, Language language, Instant now) {
        this.id = id;
        this.room = seat.room();
        this.seat = seat;
        this.kind = said.kind();
        this.key = said.key();
        this.words = said.words();
        this.asks = said.asks();
        this.language = language;
        this.saidAt = now;
    }

    /** The gate has it. */
    void waits(Verdict verdict) {
        caseId = verdict.caseId();
        state = verdict.state();
    }

    /** @param others what others read instead of its words, or empty */
    void decided(State decision, String others, @Nullable Reason why, Instant at) {
        shown = others.isEmpty() ? null : others;
        state = decision;
        reason = why;
        decidedAt = at;
    }

    /** It has its number in the room's log. */
    void published(long number) {
        seq = number;
    }

    /** Nobody in the room reads it any more, or nobody for now. */
    void takenBack() {
        seq = null;
    }

    /** Its number in the room's log; 0 before it is published. */
    long number() {
        return seq == null ? 0 : seq;
    }

    /** Whether it came with the same form, whatever was typed there. */
    boolean isSentWith(String form) {
        return key.equals(form);
    }

    /** Letter for letter, but for how a browser ends lines, and as the same kind of thing. */
    boolean says(Said said) {
        return kind == said.kind() && asks == said.asks() && lines(words).equals(lines(said.words()));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    boolean isPublished() {
        return seq != null;
    }

    boolean isBy(ParticipantKey who) {
        return seat.isOf(who);
    }

    boolean isOf(Seat author) {
        return seat.id().equals(author.id());
    }

    String id() {
        return id;
    }

    String room() {
        return room;
    }

    Seat seat() {
        return seat;
    }

    Contribution.Kind kind() {
        return kind;
    }

    String words() {
        return words;
    }

    /** What others read instead of its words, or empty. */
    String othersRead() {
        return shown == null ? "" : shown;
    }

    /** As others read it. */
    String shown() {
        return shown == null ? words : shown;
    }

    Language language() {
        return language;
    }

    Instant saidAt() {
        return saidAt;
    }

    /** A question to the panel. */
    boolean asks() {
        return asks;
    }

    String caseId() {
        return caseId;
    }

    State state() {
        return state;
    }

    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
