package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import rostrum.platform.Job;

/** What readers hid by telling of harm, for as long as it counts. Only the database's clock does; names lead to nobody. */
@ApplicationScoped
@Transactional
class Hidings implements Job {
    @Inject
    EntityManager db;

    /** Who tells of many things at the same moment does so one after the other. */
    @SuppressWarnings("unchecked")
    boolean mayHide(String reader) {
        db.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, reader)
                .getSingleResult();
        List<Object[]> rows = db.createNativeQuery("""
                        select cast(extract(epoch from clock_timestamp() - h.hid_at) as bigint) as ago,
                               c.closed_at is not null or c.state = 'REJECTED' as upheld
                        from case_hiding h join moderation_case c on c.id = h.case_id where h.reader = ?1""").setParameter(1, reader).getResultList();
        return Hiding.leavesOneMore(rows.stream()
                .map(row -> new Hiding(Duration.ofSeconds(((Number) row[0]).longValue()), (Boolean) row[1]))
                .toList());
    }

    void note(String reader, String caseId) {
        db.createNativeQuery("insert into case_hiding (reader, case_id, hid_at) values (?1, ?2, clock_timestamp())"
                        + " on conflict do nothing")
                .setParameter(1, reader)
                .setParameter(2, caseId)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "hidings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        db.createNativeQuery("delete from case_hiding where hid_at < clock_timestamp() - ?1 * interval '1 second'")
                .setParameter(1, Hiding.WITHIN.toSeconds())
                .executeUpdate();
    }
}
