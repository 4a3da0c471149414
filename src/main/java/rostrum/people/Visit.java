package rostrum.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import java.time.Duration;
import java.time.Instant;

/** A browser that a participant uses now. */
@Entity
@NamedQuery(
        name = Visit.OF,
        query = "select v from Visit v where v.digest = :digest",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "v.person.origin"))
class Visit {
    static final String OF = "visit.of";

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration IDLE_SHARED = Duration.ofMinutes(10);

    @Id
    @Column(name = "token_digest")
    private String digest = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participant")
    private Person person;

    private boolean shared;

    @Embedded
    private Stay stay = new Stay();

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(String digest, Person person, boolean shared, Instant now) {
        this.digest = digest;
        this.person = person;
        this.shared = shared;
        this.stay = new Stay(now);
    }

    Person person() {
        return person;
    }

    boolean isOver(Instant now) {
        return stay.isOver(now, shared ? IDLE_SHARED : IDLE);
    }

    void touch(Instant now) {
        stay.touch(now);
    }
}
