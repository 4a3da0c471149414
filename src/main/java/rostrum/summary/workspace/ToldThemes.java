package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.platform.Audit;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
import rostrum.summary.Records;

/** The themes that drafts tell. */
@ApplicationScoped
@Transactional
public class ToldThemes {
    private static final String ITSELF = "themes";

    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** As they were handed to the draft last, and counted. */
    public Optional<Told> of(String consultation) {
        return Optional.ofNullable(db.find(Handed.class, consultation)).flatMap(Handed::told);
    }

    Optional<Handover> handover(String consultation) {
        return Optional.ofNullable(db.find(Handed.class, consultation)).map(Handed::handover);
    }

    void handOver(String consultation, String analyst) {
        requireOpen(consultation);
        var handed = Optional.ofNullable(db.find(Handed.class, consultation)).orElseGet(() -> new Handed(consultation));
        handed.ask(analyst, time.now());
        db.merge(handed);
        audit.note(analyst, "themes.handed", consultation, "");
    }

    private void requireOpen(String consultation) {
        if (consultations.held(consultation).stage() != Stage.ANALYSED) throw Refusal.because("workspace.closed");
    }

    List<Handover> waiting() {
        return db.createQuery(
                        "select h from Handed h where h.countedAt is null and h.failedAt is null order by h.askedAt",
                        Handed.class)
                .getResultStream()
                .map(Handed::handover)
                .toList();
    }

    /** Nothing that was released changes; what was asked for anew in the meantime is counted anew. */
    void keep(Handover handover, Optional<Told> told) {
        var isOpen = consultations.held(handover.consultation()).stage() == Stage.ANALYSED;
        var handed = db.find(Handed.class, handover.consultation());
        if (!handed.isAsked(handover.askedAt())) return;
        if (isOpen && told.isPresent()) handed.tell(told.get(), time.now());
        else handed.fail(time.now());
        audit.note(ITSELF, isOpen && told.isPresent() ? "themes.told" : "themes.failed", handover.consultation(), "");
    }

    /** Enters what the release tells of themes into the ledger. */
    public void release(String consultation) {
        of(consultation).ifPresent(told -> records.release(consultation, told.counted()));
    }
}
