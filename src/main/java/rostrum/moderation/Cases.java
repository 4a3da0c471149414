package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Secret;

/** Where cases are kept, claimed and decided. Only the database's clock counts. */
@ApplicationScoped
class Cases {
    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @Inject
    Event<Decided> decided;

    /** The same contribution handed in twice is one case. */
    @Transactional
    Verdict open(Contribution contribution) {
        var known = find(contribution.kind(), contribution.id(), LockModeType.NONE);
        if (known.isPresent()) return known.get().verdict();
        var opened = new Case(Id.fresh(), contribution, now());
        db.persist(opened);
        return opened.verdict();
    }

    /** Hands out what the moderator already holds, else the case that waits longest; two never get the same one. */
    @Transactional
    Optional<String> next(String moderator) {
        var claimed = db.createNativeQuery("""
                        update moderation_case set lease_until = now() + ?1 * interval '1 second', lease_holder = ?2,
                               lease_token = case when lease_until > now() then lease_token else ?3 end
                        where id = (select id from moderation_case
                                    where state = 'QUEUED'
                                      and (lease_until is null or lease_until <= now() or lease_holder = ?2)
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
        return locked(id)
                .flatMap(found -> found.lease(moderator, Secret.fresh(16).plain(), now()))
                .isPresent();
    }

    /** Decides the case or hands it back; false if somebody else was faster or the lease is over. */
    @Transactional
    boolean settle(String id, Choice choice, Claim claim) {
        if (choice.isReturn())
            return locked(id).filter(found -> found.pass(claim, now())).isPresent();
        return step(locked(id), (found, now) -> found.decide(choice.ruling(), claim, now));
    }

    @Transactional
    boolean withdraw(Contribution.Kind kind, String contribution) {
        return step(find(kind, contribution, LockModeType.PESSIMISTIC_WRITE), Case::withdraw);
    }

    @Transactional
    boolean close(String id, String lead, boolean action) {
        return step(locked(id), (found, now) -> action ? found.close(lead, now) : found.sendBack(lead, now));
    }

    /** The case, its decision, the audit row and what contributors make of it: all of it, or nothing. */
    private boolean step(Optional<Case> locked, BiFunction<Case, Instant, Optional<Decision>> rule) {
        if (locked.isEmpty()) return false;
        var decision = rule.apply(locked.get(), now());
        decision.ifPresent(made -> write(locked.get(), made));
        return decision.isPresent();
    }

    private void write(Case of, Decision made) {
        db.persist(made);
        db.flush();
        audit.note(
                made.by(),
                "case." + made.act(),
                of.id(),
                made.reason() == null ? "" : made.reason().name());
        decided.fire(of.announce(made));
    }

    @Transactional
    int waitingBefore(String id) {
        return count(
                "select count(c) from Case c, Case mine where mine.id = ?1 and c.consultation = mine.consultation"
                        + " and c.state = rostrum.moderation.State.QUEUED and c.openedAt < mine.openedAt",
                id);
    }

    @Transactional
    int waiting(String consultation) {
        return count(
                "select count(c) from Case c where c.consultation = ?1"
                        + " and c.state = rostrum.moderation.State.QUEUED",
                consultation);
    }

    private int count(String query, String value) {
        return db.createQuery(query, Long.class)
                .setParameter(1, value)
                .getSingleResult()
                .intValue();
    }

    private Optional<Case> locked(String id) {
        return Optional.ofNullable(db.find(Case.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Case> find(Contribution.Kind kind, String contribution, LockModeType lock) {
        return db.createQuery("select c from Case c where c.kind = ?1 and c.contribution = ?2", Case.class)
                .setParameter(1, kind)
                .setParameter(2, contribution)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Instant now() {
        var micros =
                (Number) db.createNativeQuery("select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)")
                        .getSingleResult();
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }
}
