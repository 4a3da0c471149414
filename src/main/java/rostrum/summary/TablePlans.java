package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.platform.Audit;
import rostrum.platform.Time;

/** The plans of tables. Each may be changed until the record is frozen, and never after. */
@ApplicationScoped
@Transactional
public class TablePlans {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** Without breakdowns where none was declared. */
    public TablePlan of(String consultation) {
        return Optional.ofNullable(db.find(Planned.class, consultation))
                .map(Planned::plan)
                .orElse(TablePlan.NONE);
    }

    /** Whether there was still time. Freezing waits for it. */
    public boolean declare(String consultation, TablePlan plan, String editor) {
        if (!consultations.holdUnfrozen(consultation)) return false;
        db.merge(new Planned(consultation, plan, editor, time.now()));
        audit.note(editor, "tables.planned", consultation, plan.hash());
        return true;
    }
}
