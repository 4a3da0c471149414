package rostrum.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import rostrum.platform.Span;

/** A turn on the roster of a consultation. */
@Entity
class Shift {
    @Id
    private String id = "";

    private String consultation = "";
    private String staff = "";

    @Enumerated(EnumType.STRING)
    private Task task = Task.MODERATOR;

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    protected Shift() {}

    Shift(String id, String consultation, Turn turn) {
        this.id = id;
        this.consultation = consultation;
        this.staff = turn.staff();
        this.task = turn.task();
        this.startsAt = turn.span().from();
        this.endsAt = turn.span().to();
    }

    Turn turn() {
        return new Turn(staff, task, new Span(startsAt, endsAt));
    }

    String id() {
        return id;
    }

    String consultation() {
        return consultation;
    }
}
