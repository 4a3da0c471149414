package rostrum.summary.aim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.platform.Audit;
import rostrum.platform.Time;

/** Whom consultations want to reach. Each may be changed until the record is frozen, and never after: then it is known who came. */
@ApplicationScoped
@Transactional
public class Targets {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Audit audit;

    @Inject
    Time time;

    public Target of(String consultation) {
        return Optional.ofNullable(db.find(Targeted.class, consultation))
                .map(Targeted::target)
                .orElse(Target.NONE);
    }

    /** Whether there was still time. Freezing waits for it. */
    boolean set(String consultation, Target target, String editor) {
        if (!consultations.holdUnfrozen(consultation)) return false;
        db.merge(new Targeted(consultation, target, editor, time.now()));
        audit.note(editor, "target.set", consultation, target.canonical().replace('\n', ','));
        return true;
    }
}
