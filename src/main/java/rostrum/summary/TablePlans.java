package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.platform.Audit;
import rostrum.platform.Language;
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
    Harvest harvest;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** Every question, without breakdowns, where nothing was declared. */
    public TablePlan of(String consultation) {
        return planned(consultation).map(Planned::plan).orElse(TablePlan.NONE);
    }

    private Optional<Planned> planned(String consultation) {
        return Optional.ofNullable(db.find(Planned.class, consultation));
    }

    /** How many questions are not told as a table; nothing where nobody declared a plan. */
    public Optional<Integer> leftOut(String consultation) {
        var plan = of(consultation);
        if (plan.told().isEmpty()) return Optional.empty();
        var all = harvest.asked(consultation);
        return Optional.of(all.size() - plan.told(all).size());
    }

    TablePlanPage page(Brief consultation, Language reader) {
        return TablePlanPage.of(
                consultation,
                harvest.asked(consultation.id()),
                of(consultation.id()),
                planned(consultation.id()).map(Planned::declaration),
                reader);
    }

    /**
     * Freezing waits for it.
     *
     * @param seen the hash of the plan on which this one is based
     * @return whether there was still time, and nobody else declared another one meanwhile
     */
    public boolean declare(String consultation, TablePlan plan, String seen, String editor) {
        if (!consultations.holdUnfrozen(consultation)) return false;
        var standing = of(consultation).hash();
        if (standing.equals(plan.hash())) return true;
        if (!standing.equals(seen)) return false;
        db.merge(new Planned(consultation, plan, editor, time.now()));
        audit.note(editor, "tables.planned", consultation, plan.hash());
        return true;
    }
}
