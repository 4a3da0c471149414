package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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
        var settled = last.filter(made -> made.state() == found.state()).map(made -> made.settled(zone(found)));
        var page = found.page(moderator, settled, cases.now());
        return Optional.of(found.isAppealed() ? page.appealed(appeal(id)) : page);
    }

    /** That of the meeting, in which every time of its consultation is told. */
    private ZoneId zone(Case of) {
        return consultations
                .find(of.consultation())
                .map(consultation -> consultation.meeting().zone())
                .orElse(ZoneOffset.UTC);
    }

    private String appeal(String id) {
        return Optional.ofNullable(db.find(Appeal.class, id)).map(Appeal::words).orElse("");
    }
}
