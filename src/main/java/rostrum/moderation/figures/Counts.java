package rostrum.moderation.figures;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.platform.Job;
import rostrum.platform.disclosure.Disclosure;

/**
 * Counts what became of contributions: once for each consultation, when its record is sealed and neither moderators nor
 * leads have anything left to decide. What is told of harm later changes no number that was told.
 */
@ApplicationScoped
@Transactional
public class Counts implements Job {
    private static final String DONE = """
            select sealed from unnest(string_to_array(?1, ' ')) as sealed
            where not exists (select from moderation_figure f where f.consultation = sealed)
              and not exists (select from moderation_case c where c.consultation = sealed
                              and (c.state in ('QUEUED', 'HELD', 'PROPOSED', 'HIDDEN', 'DOUBTED')
                                   or c.state = 'ESCALATED' and c.closed_at is null and c.erased_on is null))""";

    /** How many there are of each end: the state, or where it is not shown the reason. */
    private static final String ENDS = """
            insert into moderation_figure (consultation, what, count)
            select c.consultation, coalesce(case c.state when 'REJECTED' then d.reason end, c.state), count(*)
            from moderation_case c join decision d on d.case_id = c.id and d.revision = c.version - 1
            where c.consultation = ?1 group by 1, 2 on conflict do nothing""";

    /** A moderator's first word on a case: neither a lead's return to the queue nor a lead's end of it. */
    private static final String FIRST = """
            d.was = 'QUEUED' and d.revision <= 2 and d.decided_by not in ('author', 'reader', 'clock')
            and not (c.closed_at is not null and d.revision = c.version - 1)""";

    private static final String ACTS = """
            insert into moderation_figure (consultation, what, count)
            select ?1, what, count from (
              select count(*) filter (where d.was = 'REJECTED' and d.state = 'QUEUED') as appealed,
                     count(*) filter (where c.barred is not null and d.revision = c.version - 1 and d.state in ('APPROVED', 'REDACTED')) as overturned,
                     count(distinct c.id) filter (where d.state = 'REJECTED') as rejected,
                     count(*) filter (where %1$s) as read,
                     count(*) filter (where %1$s and c.hold) as advised,
                     count(*) filter (where %1$s and c.hold and d.state <> 'APPROVED') as followed
              from decision d join moderation_case c on c.id = d.case_id where c.consultation = ?1) as acts
            cross join lateral (values ('appealed', appealed), ('overturned', overturned), ('rejected', rejected),
                                       ('read', read), ('advised', advised), ('followed', followed)) as one (what, count)
            on conflict do nothing""".formatted(FIRST);

    private static final String MEDIAN = """
            insert into moderation_figure (consultation, what, count)
            select ?1, 'median', percentile_disc(0.5) within group (order by seconds) from moderation_wait
            where consultation = ?1 having count(*) >= ?2 on conflict do nothing""";

    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Override
    public String name() {
        return "moderation-figures";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void run() {
        var sealed = consultations.all().stream()
                .filter(Brief::isSealed)
                .map(Brief::id)
                .collect(joining(" "));
        List<String> done = db.createNativeQuery(DONE).setParameter(1, sealed).getResultList();
        done.forEach(this::count);
    }

    private void count(String consultation) {
        db.createNativeQuery(ENDS).setParameter(1, consultation).executeUpdate();
        db.createNativeQuery(ACTS).setParameter(1, consultation).executeUpdate();
        db.createNativeQuery(MEDIAN)
                .setParameter(1, consultation)
                .setParameter(2, Disclosure.CELL)
                .executeUpdate();
    }
}
