package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import rostrum.consultation.Hands;
import rostrum.platform.Job;
import rostrum.platform.Secret;
import rostrum.staff.Departed;
import rostrum.staff.SignedOut;

/** Who holds which case. Only the database's clock counts. */
@ApplicationScoped
class Leases implements Job {
    /** The most urgent first, and of those the one that is due first. */
    static final String ORDER = "urgency desc, due_at, id";

    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    @Inject
    Hands hands;

    /** Hands out what the moderator already holds, else the most urgent case, and of those the one that is due first; two never get the same one. */
    @Transactional
    Optional<String> next(String moderator) {
        var claimed = db.createNativeQuery("""
                        update moderation_case set lease_until = now() + ?1 * interval '1 second', lease_holder = ?2,
                               lease_token = case when lease_until > now() then lease_token else ?3 end
                        where id = (select id from moderation_case
                                    where state in ('QUEUED', 'HIDDEN', 'DOUBTED')
                                      and (lease_until is null or lease_until <= now() or lease_holder = ?2)
                                      and barred is distinct from ?2
                                      and not exists (select from signed where name = ?2
                                                      and signed.consultation = moderation_case.consultation)
                                      and not exists (select from case_stranger s where s.case_id = moderation_case.id and s.staff = ?2)
                                      and (language in (select language from moderator_language where staff = ?2)
                                           or not exists (select from moderator_language where staff = ?2))
                                    order by (lease_holder = ?2 and lease_until > now()) is true desc,
                                             (passed_by = ?2) is true, %s
                                    limit 1 for update skip locked)
                        returning id""".formatted(ORDER))
                .setParameter(1, length(moderator).toSeconds())
                .setParameter(2, moderator)
                .setParameter(3, Secret.fresh(16).plain())
                .getResultList();
        db.clear();
        return claimed.stream().findFirst().map(String.class::cast);
    }

    @Transactional
    boolean claim(String id, String moderator) {
        return cases.locked(id)
                .filter(found -> !hands.hasSigned(found.contribution().consultation(), moderator))
                .flatMap(found -> found.lease(moderator, Secret.fresh(16).plain(), cases.now(), length(moderator)))
                .isPresent();
    }

    /**
     * How long they may have something in hand: not longer than their turn on the roster, if they have one now and none
     * joins it, so that what they had is anybody's when it ends. Who has no turn works for their own part.
     */
    private Duration length(String moderator) {
        var seconds = (Number) db.createNativeQuery("""
                        select least(?1, (select cast(ceil(extract(epoch from max(s.ends_at) - now())) as bigint) from shift s
                          where s.staff = ?2 and s.task = 'MODERATOR' and s.starts_at <= now() and s.ends_at > now()
                            and not exists (select from shift n where n.staff = s.staff and n.task = s.task
                                            and n.starts_at <= s.ends_at and n.ends_at > s.ends_at)))""")
                .setParameter(1, Lease.LENGTH.toSeconds())
                .setParameter(2, moderator)
                .getSingleResult();
        return Duration.ofSeconds(seconds.longValue());
    }

    /** What somebody held who does not moderate any more is anybody's again at once. */
    @Transactional
    void handBack(@Observes Departed colleague) {
        handBack(colleague.name());
    }

    @Transactional
    void handBack(@Observes SignedOut colleague) {
        handBack(colleague.name());
    }

    /** At the end of somebody's duty. */
    @Transactional
    void handBack(String moderator) {
        db.createNativeQuery("update moderation_case set lease_token = null, lease_holder = null, lease_until = null"
                        + " where lease_holder = ?1")
                .setParameter(1, moderator)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "leases";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    /**
     * Whose last page is gone for half a minute has nothing in hand any more. Of whom no page was heard of since they
     * took it, nothing is known: they may work without a script.
     */
    @Override
    @Transactional
    public void run() {
        db.createNativeQuery("""
                        update moderation_case c set lease_token = null, lease_holder = null, lease_until = null
                        from moderator_duty d where d.staff = c.lease_holder
                          and d.heard_at between now() - interval '10 minutes' and now() - interval '30 seconds'
                          and d.seen_at < now() - interval '30 seconds'
                          and c.lease_until <= d.heard_at + ?1 * interval '1 second'""").setParameter(1, Lease.LENGTH.toSeconds()).executeUpdate();
    }
}
