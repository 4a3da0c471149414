package rostrum.moderation.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.moderation.Appealable;
import rostrum.moderation.Gate;
import rostrum.platform.Audit;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** The decisions not to wait for those who could still ask for another look. */
@ApplicationScoped
@Transactional
public class Waivers {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Gate gate;

    @Inject
    Audit audit;

    @Inject
    Time time;

    public Optional<Waiver> of(String consultation) {
        return Optional.ofNullable(db.find(Waived.class, consultation)).map(Waived::waiver);
    }

    /** What the record waits for: decisions whose authors can still ask, except those that somebody decided not to wait for. */
    public Appealable awaited(String consultation) {
        return gate.appealable(consultation, waivedUntil(consultation));
    }

    /** Whether it waits for any. */
    public boolean isAwaited(String consultation) {
        return gate.isAppealable(consultation, waivedUntil(consultation));
    }

    /** Who is refused later has a week all the same. */
    private Instant waivedUntil(String consultation) {
        return of(consultation).map(Waiver::at).orElse(Instant.EPOCH);
    }

    WaiverPage page(Brief consultation) {
        var id = consultation.id();
        return new WaiverPage(consultation, gate.waiting(id), awaited(id), of(id).orElse(null), "", List.of());
    }

    /** Whether there was something to waive, and still time. Freezing waits for it. */
    boolean waive(String consultation, String reason, Language language, String by) {
        var page = page(consultations.held(consultation));
        if (!page.isOffered()) return false;
        db.persist(new Waived(consultation, new Waiver(by, time.now(), reason, language)));
        audit.note(by, "appeals.waived", consultation, "" + page.appealable().decisions());
        return true;
    }
}
