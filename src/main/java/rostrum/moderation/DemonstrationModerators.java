package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.platform.Job;

/**
 * Two labelled moderators who exist in the demonstration alone: they keep all rooms open, and approve after a few seconds
 * what comes new into the consultations of the story. As soon as a person asks for the queue they only keep watch.
 */
@ApplicationScoped
public class DemonstrationModerators implements Job {
    private static final List<String> NAMES = List.of("demonstration-moderator-1", "demonstration-moderator-2");
    private static final String NEW_IN_THE_STORY = """
            select c from Case c where c.state = rostrum.moderation.State.QUEUED and c.openedAt < ?1
            and not exists (select d from Decision d where d.caseId = c.id)
            and exists (select d from Decision d, Case k where d.caseId = k.id and k.consultation = c.consultation
                and d.by in ?2)""";
    private static final int SECONDS = 4;
    private static final int MOST = 1_000;

    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    @Inject
    Leases leases;

    @Inject
    Duties duties;

    @Inject
    Queues queues;

    @Inject
    Consultations consultations;

    @Inject
    @ConfigProperty(name = "demonstration")
    boolean demonstration;

    @Override
    public String name() {
        return "demonstration-moderators";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    @Transactional
    public void run() {
        if (!demonstration) return;
        NAMES.forEach(duties::keep);
        if (duties.count() > NAMES.size()) return;
        approve(db.createQuery(NEW_IN_THE_STORY, Case.class)
                .setParameter(1, cases.now().minusSeconds(SECONDS))
                .setParameter(2, NAMES));
    }

    /** In the story everything is approved at once. */
    @Transactional
    public void approveAll(String consultation) {
        NAMES.forEach(duties::keep);
        approve(db.createQuery("select c from Case c where c.state in ?2 and c.consultation = ?1", Case.class)
                .setParameter(1, consultation)
                .setParameter(2, List.of(State.QUEUED, State.DOUBTED)));
    }

    /** What still waits in a closed consultation is left to people. */
    private void approve(TypedQuery<Case> waiting) {
        var cases = waiting.setMaxResults(MOST).getResultList();
        if (cases.isEmpty()) return;
        var open = consultations.all().stream()
                .filter(of -> of.stage() == Stage.OPEN)
                .map(Brief::id)
                .collect(Collectors.toSet());
        var moderator = 0;
        for (var one : cases)
            if (open.contains(one.contribution().consultation()))
                approve(one.id(), NAMES.get(moderator++ % NAMES.size()));
    }

    private void approve(String id, String moderator) {
        if (!leases.claim(id, moderator)) return;
        queues.find(id, moderator)
                .ifPresent(page -> cases.settle(
                        id, new Choice("approve", ""), new Claim(moderator, page.lease(), page.version())));
    }
}
