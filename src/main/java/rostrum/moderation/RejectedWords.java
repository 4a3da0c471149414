package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import rostrum.platform.Job;

/** What was not shown is forgotten once nobody can disagree with it any more: a week to appeal, and thirty days. */
@ApplicationScoped
public class RejectedWords implements Job {
    private static final Duration KEPT = Decision.APPEALED_WITHIN.plusDays(30);

    @Inject
    EntityManager db;

    @Inject
    Event<Forgotten> forgotten;

    @Override
    public String name() {
        return "forget-rejected";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public void run() {
        List<Object[]> over =
                db.createNativeQuery("""
                        update moderation_case c set words = '', published = null, proposal = null from decision d
                        where d.case_id = c.id and d.revision = c.version - 1 and c.state = 'REJECTED' and c.words <> ''
                          and d.decided_at < now() - ?1 * interval '1 day' returning c.id, c.contribution""").setParameter(1, KEPT.toDays()).getResultList();
        if (over.isEmpty()) return;
        for (var one : over)
            db.createQuery("update Appeal a set a.words = '' where a.caseId = ?1")
                    .setParameter(1, one[0])
                    .executeUpdate();
        forgotten.fire(new Forgotten(over.stream().map(one -> (String) one[1]).toList()));
    }
}
