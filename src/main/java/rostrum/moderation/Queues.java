package rostrum.moderation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.moderation.duty.Handovers;
import rostrum.platform.Audit;
import rostrum.platform.Language;

/** What moderators see of all that waits. */
@ApplicationScoped
class Queues {
    private static final int MOST = 50;

    /** Seconds after which nineteen of twenty should have been decided, once they are due. */
    static final long TOO_LONG = 180;

    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    @Inject
    Signals signals;

    @Inject
    Duties duties;

    @Inject
    Backlogs backlogs;

    @Inject
    Duplicates duplicates;

    @Inject
    Handovers handovers;

    @Inject
    Audit audit;

    @Inject
    Consultations consultations;

    @Transactional
    QueuePage page(String moderator, QueuePage.Filter filter, Language reader) {
        var now = cases.now();
        var places = places(now, reader);
        var waiting = places.stream().mapToInt(QueuePage.Load::waiting).sum();
        var oldest = places.stream().mapToLong(QueuePage.Load::oldest).max().orElse(0);
        var duty = duties.now(moderator);
        return new QueuePage(
                waiting,
                oldest,
                duty.count(),
                duty.count() >= Duties.ENOUGH,
                filter,
                list(filter, now),
                places,
                alerts(places, backlogs.crowding()),
                handovers.left(moderator),
                duty.minutes());
    }

    @SuppressWarnings("unchecked")
    private List<QueuePage.Load> places(Instant now, Language reader) {
        List<Object[]> rows = db.createNativeQuery("""
                        select c.consultation, c.place, c.language,
                               count(*) filter (where c.state <> 'HELD') as waiting,
                               cast(coalesce(extract(epoch from clock_timestamp() - min(c.opened_at) filter (where c.state <> 'HELD')), 0) as bigint) as oldest,
                               count(*) filter (where c.state = 'HELD') as held,
                               count(*) filter (where c.barred is not null and c.opened_at < clock_timestamp() - interval '60 hours') as late,
                               cast(coalesce(extract(epoch from clock_timestamp() - min(c.due_at) filter (where c.state <> 'HELD' and c.barred is null)), 0) as bigint) as behind,
                               count(*) filter (where exists (select from case_signal s where s.case_id = c.id and s.concern = 'FAILED')) as unsorted
                        from moderation_case c where c.state in ('QUEUED', 'HIDDEN', 'DOUBTED', 'HELD')
                        group by c.consultation, c.place, c.language order by oldest desc, 1, 2, 3""").getResultList();
        if (rows.isEmpty()) return List.of();
        var briefs = consultations.all().stream().collect(toMap(Brief::id, brief -> brief));
        return rows.stream()
                .map(row -> load(row, Optional.ofNullable(briefs.get((String) row[0])), reader))
                .toList();
    }

    private static QueuePage.Load load(Object[] row, Optional<Brief> of, Language reader) {
        return new QueuePage.Load(
                new QueuePage.Filter((String) row[0], (String) row[1], (String) row[2], ""),
                of.map(brief -> brief.title(reader)).orElse(""),
                of.map(brief -> brief.spoken(reader)).orElse(reader),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    private static List<QueuePage.Alert> alerts(List<QueuePage.Load> places, Optional<Backlog> crowding) {
        var alerts = new ArrayList<QueuePage.Alert>();
        crowding.map(Backlog::alert).ifPresent(alerts::add);
        var behind = places.stream().mapToLong(QueuePage.Load::behind).max().orElse(0);
        if (behind > TOO_LONG) alerts.add(new QueuePage.Alert("moderation.alert.long", Map.of("minutes", behind / 60)));
        var late = places.stream().mapToInt(QueuePage.Load::late).sum();
        if (late > 0) alerts.add(new QueuePage.Alert("moderation.alert.appeals", Map.of("count", late)));
        var unsorted = places.stream().mapToInt(QueuePage.Load::unsorted).sum();
        if (unsorted > 0) alerts.add(new QueuePage.Alert("moderation.alert.unsorted", Map.of("count", unsorted)));
        return alerts;
    }

    private List<QueuePage.Waiting> list(QueuePage.Filter filter, Instant now) {
        var which = filter.state().equals(State.HELD.name()) ? Set.of(State.HELD) : State.WAITING;
        var where = new StringBuilder("select c from Case c where c.state in :which");
        if (!filter.consultation().isEmpty()) where.append(" and c.consultation = :consultation");
        if (!filter.place().isEmpty()) where.append(" and c.place = :place");
        var language = Arrays.stream(Language.values())
                .filter(one -> one.name().equals(filter.language()))
                .findFirst();
        if (language.isPresent()) where.append(" and c.language = :language");
        var query = db.createQuery(where + " order by c.urgency desc, c.dueAt, c.id", Case.class)
                .setParameter("which", which)
                .setMaxResults(MOST);
        if (!filter.consultation().isEmpty()) query.setParameter("consultation", filter.consultation());
        if (!filter.place().isEmpty()) query.setParameter("place", filter.place());
        language.ifPresent(one -> query.setParameter("language", one));
        return query.getResultStream()
                .map(waiting -> new Reading(waiting, now).line())
                .toList();
    }

    @Transactional
    Map<String, Integer> waitingBefore(List<String> ids) {
        return db.createQuery(
                        "select mine.id, count(c) from Case c, Case mine where mine.id in ?1"
                                + " and c.consultation = mine.consultation and c.dueAt < mine.dueAt"
                                + " and c.state in ?2 group by mine.id",
                        Object[].class)
                .setParameter(1, ids)
                .setParameter(2, State.WAITING)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** What nobody has decided to the end: held, hidden and proposed ones too, so that no record freezes over them. */
    @Transactional
    int waiting(String consultation) {
        return db.createQuery("select count(c) from Case c where c.consultation = ?1 and c.state in ?2", Long.class)
                .setParameter(1, consultation)
                .setParameter(2, State.OPEN)
                .getSingleResult()
                .intValue();
    }

    /** Whether a moderator ever approved it. */
    @Transactional
    boolean wasShown(Contribution.Kind kind, String contribution) {
        return !db.createQuery(
                        "select d.id from Decision d, Case c where d.caseId = c.id and d.state in ?1 and c.kind = ?2"
                                + " and c.contribution = ?3",
                        String.class)
                .setParameter(1, List.of(State.APPROVED, State.REDACTED))
                .setParameter(2, kind)
                .setParameter(3, contribution)
                .getResultList()
                .isEmpty();
    }

    /** To look at a case is noted before it is shown. */
    @Transactional
    Optional<CasePage> read(String id, String moderator) {
        var page = find(id, moderator);
        if (page.isPresent()) audit.note(moderator, "case.read", id, "");
        return page.map(read -> read.mine() ? read.beside(duplicates.of(id)) : read);
    }

    @Transactional
    Optional<CasePage> find(String id, String moderator) {
        var found = db.find(Case.class, id);
        if (found == null) return Optional.empty();
        var settled = cases.lastDecision(found)
                .filter(made -> made.state() == found.state())
                .map(made -> made.settled(zone(found)));
        var page = new Reading(found, cases.now()).page(moderator, settled).sighted(signals.of(found));
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
