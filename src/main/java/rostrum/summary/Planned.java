package rostrum.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody declared a plan of tables. */
@Entity
@Table(name = "table_plan")
class Planned {
    @Id
    private String consultation = "";

    private String plan = "";

    @Column(name = "declared_by")
    private String declaredBy = "";

    @Column(name = "declared_at")
    private Instant declaredAt = Instant.EPOCH;

    protected Planned() {}

    Planned(String consultation, TablePlan plan, String declaredBy, Instant now) {
        this.consultation = consultation;
        this.plan = plan.canonical();
        this.declaredBy = declaredBy;
        this.declaredAt = now;
    }

    TablePlanPage.Declaration declaration() {
        return new TablePlanPage.Declaration(declaredBy, declaredAt);
    }

    TablePlan plan() {
        return TablePlan.read(plan);
    }
}
