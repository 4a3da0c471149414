package rostrum.moderation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import rostrum.platform.Id;

/** What moderators write after something heavy. A safeguarding lead reads it and talks with them. */
@ApplicationScoped
@Transactional
public class Debriefs {
    @Inject
    EntityManager db;

    /** @param heardBy which lead has spoken with them, or empty */
    public record Debrief(String id, String staff, String words, Instant at, String heardBy) {}

    void write(String staff, String words) {
        db.createNativeQuery("insert into debrief (id, staff, words, written_at) values (?1, ?2, ?3, now())")
                .setParameter(1, Id.fresh())
                .setParameter(2, staff)
                .setParameter(3, words)
                .executeUpdate();
    }

    /** A lead has spoken with who wrote it; false if there is no such note. The first to say so stays named. */
    public boolean hear(String id, String lead) {
        return db.createNativeQuery("update debrief set heard_by = coalesce(heard_by, ?2) where id = ?1")
                        .setParameter(1, id)
                        .setParameter(2, lead)
                        .executeUpdate()
                > 0;
    }

    @SuppressWarnings("unchecked")
    public List<Debrief> all() {
        List<Object[]> rows = db.createNativeQuery("""
                        select id, staff, words, cast(extract(epoch from written_at) as bigint), coalesce(heard_by, '') as heard
                        from debrief order by heard_by is not null, written_at desc""").getResultList();
        return rows.stream()
                .map(row -> new Debrief(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        Instant.ofEpochSecond(((Number) row[3]).longValue()),
                        (String) row[4]))
                .toList();
    }
}
