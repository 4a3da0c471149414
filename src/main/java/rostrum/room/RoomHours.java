package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import rostrum.people.AgeBand;
import rostrum.platform.Span;
import rostrum.roster.OpenHours;

/** When rooms are open, for whoever plans who keeps them. */
@ApplicationScoped
public class RoomHours {
    @Inject
    EntityManager db;

    void asked(@Observes OpenHours hours) {
        db.createQuery(
                        "select r.opensAt, r.closesAt, r.band from Room r where r.consultation = :consultation"
                                + " and r.closedAt is null order by r.opensAt, r.id",
                        Object[].class)
                .setParameter("consultation", hours.consultation())
                .getResultList()
                .forEach(room -> hours.add(new Span((Instant) room[0], (Instant) room[1]), (AgeBand) room[2]));
    }
}
