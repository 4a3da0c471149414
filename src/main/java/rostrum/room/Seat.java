package rostrum.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.people.ParticipantKey;

/** A participant's place in one room, under a name that is used nowhere else. */
@Entity
class Seat {
    @Id
    private String id;

    private String room = "";
    private @Nullable String participant;
    private String pseudonym = "";

    @Column(name = "muted_until")
    private @Nullable Instant mutedUntil;

    @Column(name = "muted_for")
    private @Nullable String mutedFor;

    protected Seat() {
        id = "";
    }

    Seat(String id, String room, ParticipantKey participant, String pseudonym) {
        this.id = id;
        this.room = room;
        this.participant = participant.value();
        this.pseudonym = pseudonym;
    }

    String id() {
        return id;
    }

    String room() {
        return room;
    }

    void mute(String post, Instant until) {
        mutedUntil = until;
        mutedFor = post;
    }

    /** The post because of which is shown after all. */
    void unmute(String post) {
        if (post.equals(mutedFor)) mutedUntil = null;
    }

    /** Kept also after it is over. */
    Optional<Instant> mute() {
        return Optional.ofNullable(mutedUntil);
    }

    Optional<Instant> mutedUntil(Instant now) {
        return Optional.ofNullable(mutedUntil).filter(now::isBefore);
    }

    /** Nobody any more once the talk's term is over. */
    Optional<ParticipantKey> participant() {
        return Optional.ofNullable(participant).map(ParticipantKey::new);
    }

    boolean isOf(ParticipantKey key) {
        return key.value().equals(participant);
    }

    String pseudonym() {
        return pseudonym;
    }
}
