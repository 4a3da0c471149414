package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import rostrum.helpline.Told;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Time;

/** Where reports of harm from the help form are kept. */
@ApplicationScoped
class HarmReports {
    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Transactional
    void keep(@Observes Told told) {
        var report = new HarmReport(Id.fresh(), told, time.now());
        db.persist(report);
        audit.note("visitor", "harm.told", report.id(), "");
    }

    @Transactional
    boolean close(String id, String lead, boolean action) {
        var report = db.find(HarmReport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null || !report.close(lead, action, time.now())) return false;
        audit.note(lead, "harm.closed", id, action ? "with-action" : "without-action");
        return true;
    }

    @Transactional
    List<EscalationsPage.Escalation> open() {
        return db.createQuery("select r from HarmReport r where r.closedAt is null order by r.toldAt", HarmReport.class)
                .getResultStream()
                .map(HarmReport::escalation)
                .toList();
    }
}
