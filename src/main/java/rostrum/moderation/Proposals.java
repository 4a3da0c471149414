package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import rostrum.platform.Job;

/** Other words that a moderator proposed, and what their authors make of them within two days. */
@ApplicationScoped
@Transactional
public class Proposals implements Job {
    private static final Duration ANSWERED_WITHIN = Duration.ofHours(48);

    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** The author agrees, or does not; false if it is too late for that. */
    boolean answer(String contribution, boolean agrees) {
        var locked = cases.lockedFor(contribution);
        var proposal = locked.flatMap(cases::lastDecision);
        if (proposal.isEmpty()) return false;
        return cases.step(
                locked,
                (found, now) -> agrees ? found.accept(now) : found.decline(proposal.get(), Decision.AUTHOR, now));
    }

    /** Nobody answered in time. */
    @Override
    @SuppressWarnings("unchecked")
    public void run() {
        List<String> over = db.createNativeQuery("""
                        select c.id from moderation_case c join decision d on d.case_id = c.id and d.revision = c.version - 1
                        where c.state = 'PROPOSED' and d.decided_at < clock_timestamp() - ?1 * interval '1 hour'
                        order by c.id""")
                .setParameter(1, ANSWERED_WITHIN.toHours())
                .getResultList();
        over.forEach(this::lapse);
    }

    private void lapse(String id) {
        var locked = cases.locked(id);
        var proposal = locked.flatMap(cases::lastDecision);
        proposal.ifPresent(made -> cases.step(locked, (found, now) -> found.decline(made, Decision.CLOCK, now)));
    }
}
