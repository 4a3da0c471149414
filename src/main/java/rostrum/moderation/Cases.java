package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import rostrum.consultation.Hands;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.safeguarding.Reports;
import rostrum.safeguarding.Settled;

/** Where cases are kept and decided. Only the database's clock counts. */
@ApplicationScoped
class Cases {
    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @Inject
    Hands hands;

    @Inject
    Reports reports;

    @Inject
    Waits waits;

    @Inject
    Hidings hidings;

    @Inject
    Event<Decided> decided;

    @Inject
    Event<Muted> muted;

    /** Decides the case or hands it back; false if somebody else was faster or the lease is over. */
    @Transactional
    boolean settle(String id, Choice choice, Claim claim) {
        var found = locked(id);
        if (choice.isReturn())
            return found.filter(held -> held.pass(claim, now())).isPresent();
        if (choice.isStrange()
                && found.filter(held -> held.passAsStranger(claim, now())).isPresent()) return true;
        if (!step(found, (held, now) -> decide(held, choice, claim, now))) return false;
        choice.mute().ifPresent(mute -> mute(found.orElseThrow(), mute, claim.moderator()));
        if (choice.state() == State.ESCALATED)
            reports.open(choice.telling(found.orElseThrow().contribution(), claim.moderator()));
        return true;
    }

    private Optional<Decision> decide(Case held, Choice choice, Claim claim, Instant now) {
        var since = held.openedAt();
        var made = held.decide(choice.ruling(held.text().shown()), claim, now);
        if (made.filter(Decision::isFirst).isPresent())
            waits.note(held.contribution().consultation(), Duration.between(since, now));
        return made;
    }

    private void mute(Case of, Mute mute, String moderator) {
        audit.note(moderator, "case.muted", of.id(), mute.name());
        var about = of.contribution();
        muted.fire(new Muted(about.kind(), about.id(), now().plus(mute.length())));
    }

    @Transactional
    boolean withdraw(Contribution.Kind kind, String contribution) {
        return step(locked(kind, contribution), Case::withdraw);
    }

    /** Takes back an unread or approved contribution, whatever its kind. */
    @Transactional
    boolean withdraw(String contribution) {
        return step(lockedFor(contribution), Case::withdraw);
    }

    /** Once, and only while the rejection is young. */
    @Transactional
    boolean appeal(String contribution, String words) {
        var locked = lockedFor(contribution);
        var rejection = locked.flatMap(this::lastDecision);
        if (rejection.isEmpty() || !step(locked, (found, now) -> found.appeal(rejection.get(), now))) return false;
        db.persist(new Appeal(locked.get().id(), words, LocalDate.ofInstant(now(), ZoneOffset.UTC)));
        return true;
    }

    /** Cuts what leads from cases to the contributions of somebody who is erased; answers how many there were. */
    @Transactional(TxType.MANDATORY)
    int erase(Collection<String> contributions) {
        var cases = db.createQuery("select c from Case c where c.contribution in ?1 order by c.id", Case.class)
                .setParameter(1, contributions)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (var one : cases) {
            one.erase(Id.fresh(), now()).ifPresent(db::persist);
            db.createQuery("delete from Appeal a where a.caseId = ?1")
                    .setParameter(1, one.id())
                    .executeUpdate();
        }
        db.flush();
        return cases.size();
    }

    /** The one that made it what it is now; none while it is new. */
    Optional<Decision> lastDecision(Case of) {
        return db.createQuery("select d from Decision d where d.caseId = ?1 and d.revision = ?2", Decision.class)
                .setParameter(1, of.id())
                .setParameter(2, of.version() - 1)
                .getResultStream()
                .findFirst();
    }

    /** The author tells of harm: it leaves queue and room at once. False if it was on its way to neither. */
    @Transactional
    boolean worry(Contribution.Kind kind, String contribution) {
        return step(locked(kind, contribution), Case::worry);
    }

    /**
     * A reader tells of harm: the same, once for each reader, as long as this one may hide something.
     *
     * @return whether the safety team should have a case about it: not if it stays shown because this reader has hidden too much
     */
    @Transactional
    boolean report(Contribution.Kind kind, String contribution, String teller, String reader, boolean danger) {
        var mayHide = hidings.mayHide(reader) || danger;
        var locked = locked(kind, contribution);
        var wasShown = locked.filter(found -> found.state().isShown()).isPresent();
        var changed = step(locked, (found, now) -> found.report(teller, mayHide, now));
        var shown = locked.filter(found -> found.state().isShown()).isPresent();
        if (changed && wasShown && !shown)
            hidings.note(reader, locked.orElseThrow().id());
        return mayHide || !shown;
    }

    /** The lead's case is closed; to hear of it again changes nothing. */
    @Transactional
    void settled(@Observes Settled settled) {
        if (settled.kind().isEmpty()) return;
        step(
                locked(Contribution.Kind.valueOf(settled.kind()), settled.contribution()),
                (found, now) ->
                        settled.returned() ? found.sendBack(settled.lead(), now) : found.close(settled.lead(), now));
    }

    /** The case, its decision, the audit row and what contributors make of it: all of it, or nothing. */
    boolean step(Optional<Case> locked, BiFunction<Case, Instant, Optional<Decision>> rule) {
        if (locked.isEmpty()) return false;
        var now = now();
        var decision = rule.apply(locked.get(), now);
        decision.ifPresent(made -> write(locked.get(), made, now));
        return decision.isPresent();
    }

    private void write(Case of, Decision made, Instant now) {
        db.persist(made);
        db.flush();
        if (made.isOfModerator()) hands.moderated(of.contribution().consultation(), made.by());
        audit.note(
                made.by(),
                "case." + made.act(),
                of.id(),
                made.reason() == null ? "" : made.reason().name());
        if (!made.isQuiet()) decided.fire(of.announce(made, now));
    }

    Optional<Case> locked(String id) {
        return Optional.ofNullable(db.find(Case.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Case> lockedFor(String contribution) {
        return locked(db.createQuery("select c from Case c where c.contribution = ?1", Case.class)
                .setParameter(1, contribution));
    }

    Optional<Case> locked(Contribution.Kind kind, String contribution) {
        return locked(db.createQuery("select c from Case c where c.kind = ?1 and c.contribution = ?2", Case.class)
                .setParameter(1, kind)
                .setParameter(2, contribution));
    }

    private static Optional<Case> locked(TypedQuery<Case> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
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
