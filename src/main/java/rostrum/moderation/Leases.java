package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.platform.Secret;
import rostrum.staff.Departed;

/** Who holds which case. Only the database's clock counts. */
@ApplicationScoped
class Leases {
    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    /** Hands out what the moderator already holds, else the case that waits longest; two never get the same one. */
    @Transactional
    Optional<String> next(String moderator) {
        var claimed = db.createNativeQuery("""
                        update moderation_case set lease_until = now() + ?1 * interval '1 second', lease_holder = ?2,
                               lease_token = case when lease_until > now() then lease_token else ?3 end
                        where id = (select id from moderation_case
                                    where state = 'QUEUED'
                                      and (lease_until is null or lease_until <= now() or lease_holder = ?2)
                                      and barred is distinct from ?2
                                    order by (lease_holder = ?2 and lease_until > now()) is true desc,
                                             (passed_by = ?2) is true, opened_at, id
                                    limit 1 for update skip locked)
                        returning id""")
                .setParameter(1, Lease.LENGTH.toSeconds())
                .setParameter(2, moderator)
                .setParameter(3, Secret.fresh(16).plain())
                .getResultList();
        db.clear();
        return claimed.stream().findFirst().map(String.class::cast);
    }

    @Transactional
    boolean claim(String id, String moderator) {
        return cases.locked(id)
                .flatMap(found -> found.lease(moderator, Secret.fresh(16).plain(), cases.now()))
                .isPresent();
    }

    /** What somebody held who does not moderate any more is anybody's again at once. */
    @Transactional
    void handBack(@Observes Departed colleague) {
        db.createNativeQuery("update moderation_case set lease_token = null, lease_holder = null, lease_until = null"
                        + " where lease_holder = ?1")
                .setParameter(1, colleague.name())
                .executeUpdate();
    }
}
