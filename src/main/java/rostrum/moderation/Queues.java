package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Audit;

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
    Audit audit;

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
        var last = db.createQuery("select d from Decision d where d.caseId = ?1 and d.revision = ?2", Decision.class)
                .setParameter(1, id)
                .setParameter(2, found.version() - 1)
                .getResultStream()
                .findFirst();
        var page = found.page(moderator, last.filter(made -> made.state() == found.state()), cases.now());
        return Optional.of(found.isAppealed() ? page.appealed(appeal(id)) : page);
    }

    private String appeal(String id) {
        return Optional.ofNullable(db.find(Appeal.class, id)).map(Appeal::words).orElse("");
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
