package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Consultations;

/** What moderators and the safeguarding lead see of all that waits. */
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
    HarmReports reports;

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
                        (String) row[0], ((Number) row[1]).intValue(), Case.seconds((Instant) row[2], now)))
                .toList();
    }

    private List<QueuePage.Waiting> list(Instant now) {
        return db.createQuery(
                        "select c from Case c where c.state = rostrum.moderation.State.QUEUED order by c.openedAt, c.id",
                        Case.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(waiting -> waiting.line(now))
                .toList();
    }

    @Transactional
    Optional<CasePage> find(String id, String moderator) {
        var found = db.find(Case.class, id);
        if (found == null) return Optional.empty();
        var last = db.createQuery("select d from Decision d where d.caseId = ?1 and d.revision = ?2", Decision.class)
                .setParameter(1, id)
                .setParameter(2, found.version() - 1)
                .getResultStream()
                .findFirst();
        var settled = last.filter(made -> made.state() == found.state()).map(made -> made.settled(zone(found)));
        return Optional.of(found.page(moderator, settled, cases.now()));
    }

    /** That of the meeting, in which every time of its consultation is told. */
    private ZoneId zone(Case of) {
        return consultations
                .find(of.consultation())
                .map(consultation -> consultation.meeting().zone())
                .orElse(ZoneOffset.UTC);
    }

    @Transactional
    EscalationsPage escalations() {
        var open = new ArrayList<>(reports.open());
        db.createQuery(
                        "select c, d from Case c, Decision d where c.state = rostrum.moderation.State.ESCALATED"
                                + " and c.closedAt is null and d.caseId = c.id and d.revision = c.version - 1",
                        Object[].class)
                .getResultStream()
                .map(row -> ((Case) row[0]).escalation((Decision) row[1]))
                .forEach(open::add);
        open.sort(Comparator.comparing(EscalationsPage.Escalation::at));
        return new EscalationsPage(open, List.of());
    }
}
