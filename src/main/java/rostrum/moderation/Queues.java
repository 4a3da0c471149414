package rostrum.moderation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.platform.Audit;

/** What moderators see of all that waits. */
@ApplicationScoped
class Queues {
    private static final int MOST = 50;

    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    @Inject
    Duties duties;

    @Inject
    Audit audit;

    @Inject
    Consultations consultations;

    @Transactional
    QueuePage page() {
        var now = cases.now();
        var places = places(now);
        var waiting = places.stream().mapToInt(QueuePage.Load::waiting).sum();
        var oldest = places.stream().mapToLong(QueuePage.Load::oldest).max().orElse(0);
        var onDuty = duties.count();
        return new QueuePage(waiting, oldest, onDuty, onDuty >= Duties.ENOUGH, list(now), places);
    }

    private List<QueuePage.Load> places(Instant now) {
        return db.createQuery(
                        "select c.place, count(c), min(c.openedAt) from Case c"
                                + " where c.state = rostrum.moderation.State.QUEUED group by c.place order by min(c.openedAt)",
                        Object[].class)
                .getResultStream()
                .map(row -> new QueuePage.Load(
                        (String) row[0], ((Number) row[1]).intValue(), Reading.seconds((Instant) row[2], now)))
                .toList();
    }

    private List<QueuePage.Waiting> list(Instant now) {
        return db.createQuery(
                        "select c from Case c where c.state = rostrum.moderation.State.QUEUED order by c.openedAt, c.id",
                        Case.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(waiting -> new Reading(waiting, now).line())
                .toList();
    }

    @Transactional
    Map<String, Integer> waitingBefore(List<String> ids) {
        return db.createQuery(
                        "select mine.id, count(c) from Case c, Case mine where mine.id in ?1"
                                + " and c.consultation = mine.consultation and c.openedAt < mine.openedAt"
                                + " and c.state = rostrum.moderation.State.QUEUED group by mine.id",
                        Object[].class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Transactional
    int waiting(String consultation) {
        return db.createQuery(
                        "select count(c) from Case c where c.consultation = ?1"
                                + " and c.state = rostrum.moderation.State.QUEUED",
                        Long.class)
                .setParameter(1, consultation)
                .getSingleResult()
                .intValue();
    }

    /** To look at a case is noted before it is shown. */
    @Transactional
    Optional<CasePage> read(String id, String moderator) {
        var page = find(id, moderator);
        if (page.isPresent()) audit.note(moderator, "case.read", id, "");
        return page;
    }

    @Transactional
    Optional<CasePage> find(String id, String moderator) {
        var found = db.find(Case.class, id);
        if (found == null) return Optional.empty();
        var settled = cases.lastDecision(found)
                .filter(made -> made.state() == found.state())
                .map(made -> made.settled(zone(found)));
        var page = new Reading(found, cases.now()).page(moderator, settled);
        return Optional.of(found.isAppealed() ? page.appealed(appeal(id)) : page);
    }

    /** That of the meeting, in which every time of its consultation is told. */
    private ZoneId zone(Case of) {
        return consultations
                .find(of.contribution().consultation())
                .map(consultation -> consultation.meeting().zone())
                .orElse(ZoneOffset.UTC);
    }

    private String appeal(String id) {
        return Optional.ofNullable(db.find(Appeal.class, id)).map(Appeal::words).orElse("");
    }
}
