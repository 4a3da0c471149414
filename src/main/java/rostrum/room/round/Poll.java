package rostrum.room.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;

/** A question with a few answers to choose from, put to one room by whoever runs the talk. */
@Entity
class Poll {
    @Id
    private String id;

    private String room = "";
    private String words = "";

    /** One a line; a vote is the number of its line, from 1. */
    private String options = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** The totals that were last shown while it was open. */
    private String told = "";

    protected Poll() {
        id = "";
    }

    Poll(String id, String room, Asking asked, Language language, Instant now) {
        this.id = id;
        this.room = room;
        this.words = asked.words();
        this.options = String.join("\n", asked.options());
        this.language = language;
        this.openedAt = now;
    }

    /** Answers whether that is news. */
    boolean close(Instant now) {
        if (closedAt != null) return false;
        closedAt = now;
        return true;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Answers whether people may read other figures from now on. */
    boolean counts(Totals now) {
        if (!isOpen() || !now.mayFollow(Totals.of(told))) return false;
        told = now.kept();
        return true;
    }

    List<String> options() {
        return options.lines().toList();
    }

    String id() {
        return id;
    }

    String room() {
        return room;
    }

    String words() {
        return words;
    }

    Language language() {
        return language;
    }
}
