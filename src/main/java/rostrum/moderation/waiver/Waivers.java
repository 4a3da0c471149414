package rostrum.moderation.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

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
    Event<Freezing> freezing;

    @Inject
    Audit audit;

    @Inject
    Time time;

    public Optional<Waiver> of(String consultation) {
        return Optional.ofNullable(db.find(Waived.class, consultation)).map(Waived::waiver);
    }

    /** What the record waits for: decisions whose authors can still ask, except those that somebody decided not to wait for. */
    public Optional<Awaited> awaited(String consultation) {
        return Awaited.of(appealable(consultation));
    }

    private Appealable appealable(String consultation) {
        return gate.appealable(consultation, waivedUntil(consultation));
    }

    /** How many cases a moderator has still to decide, as the secretariat is told; nothing where there is none. */
    public Optional<Count> waiting(String consultation) {
        return Optional.of(gate.waiting(consultation))
                .filter(cases -> cases > 0)
                .map(Disclosure::count);
    }

    /** What was begun and is in no record as it stands; nothing once that is frozen. */
    public List<LeftBehind> leftBehind(Brief consultation) {
        if (consultation.isSealed()) return List.of();
        var question = new Freezing(consultation.id());
        freezing.fire(question);
        return question.left();
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
        return new WaiverPage(
                consultation, waiting(id), awaited(id), leftBehind(consultation), of(id).orElse(null), "", List.of());
    }

    /** Whether there was something to waive, and still time. Freezing waits for it. */
    boolean waive(String consultation, String reason, Language language, String by) {
        if (!page(consultations.held(consultation)).isOffered()) return false;
        var decisions = appealable(consultation).decisions();
        db.persist(new Waived(consultation, new Waiver(by, time.now(), reason, language)));
        audit.note(by, "appeals.waived", consultation, "" + decisions);
        return true;
    }
}
