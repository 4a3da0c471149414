package rostrum.moderation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Job;
import rostrum.staff.SignedOut;

/** Notes at the end of a shift. Who comes within a day reads them; after a week they are gone. */
@ApplicationScoped
@Transactional
public class Handovers implements Job {
    private static final int READ = 3;

    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @Inject
    Event<SignedOut> gone;

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        db.createNativeQuery("delete from handover where left_at < now() - interval '7 days'")
                .executeUpdate();
        db.createNativeQuery("delete from debrief where written_at < now() - interval '30 days'")
                .executeUpdate();
    }

    /** Ends somebody's duty: what they had in hand is free, and what they wrote waits for the next ones. */
    void leave(String staff, String words) {
        db.createNativeQuery("""
                        insert into handover (id, staff, words, waiting, held, left_at)
                        select ?1, ?2, ?3, count(*) filter (where state in ('QUEUED', 'HIDDEN', 'DOUBTED')),
                               count(*) filter (where state = 'HELD'), now() from moderation_case
                        where state in ('QUEUED', 'HIDDEN', 'DOUBTED', 'HELD')""")
                .setParameter(1, Id.fresh())
                .setParameter(2, staff)
                .setParameter(3, words)
                .executeUpdate();
        audit.note(staff, "duty.ended", staff, "");
        gone.fire(new SignedOut(staff));
    }

    /** What others left within a day, the newest first. */
    @SuppressWarnings("unchecked")
    public List<Handover> left(String reader) {
        List<Object[]> rows = db.createNativeQuery("""
                        select staff, words, waiting, held, cast(extract(epoch from left_at) as bigint) from handover
                        where staff <> ?1 and left_at > now() - interval '1 day' order by left_at desc limit ?2""")
                .setParameter(1, reader)
                .setParameter(2, READ)
                .getResultList();
        return rows.stream()
                .map(row -> new Handover(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue(),
                        Instant.ofEpochSecond(((Number) row[4]).longValue())))
                .toList();
    }
}
