package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import rostrum.staff.Departed;

/** Which moderators are on duty: those who asked for the queue within the last minute, by the database's clock. */
@ApplicationScoped
class Duties {
    static final int ENOUGH = 2;

    @Inject
    EntityManager db;

    @Transactional
    void keep(String moderator) {
        db.createNativeQuery("insert into moderator_duty values (?1, now())"
                        + " on conflict (staff) do update set seen_at = excluded.seen_at")
                .setParameter(1, moderator)
                .executeUpdate();
    }

    @Transactional
    void leave(@Observes Departed colleague) {
        db.createNativeQuery("delete from moderator_duty where staff = ?1")
                .setParameter(1, colleague.name())
                .executeUpdate();
    }

    @Transactional
    int count() {
        return ((Number) db.createNativeQuery(
                                "select count(*) from moderator_duty where seen_at > now() - interval '60 seconds'")
                        .getSingleResult())
                .intValue();
    }
}
