package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import rostrum.platform.Audit;
import rostrum.platform.Time;
import rostrum.summary.disclosure.Edition;

/** The ledger of all tables that were made of a consultation. */
@ApplicationScoped
@Transactional
class Editions {
    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** The earliest first. */
    List<Edition> of(String consultation) {
        return db.createQuery("select m.figures from Made m where m.consultation = ?1 order by m.number", String.class)
                .setParameter(1, consultation)
                .getResultStream()
                .map(Edition::read)
                .toList();
    }

    /** @param output everything that may be told, as it is kept */
    void enter(String consultation, TablePlan plan, Edition edition, String output) {
        var key = new Made.Key(consultation, of(consultation).size() + 1);
        var made = new Made(key, plan, edition, output, time.now());
        db.persist(made);
        audit.note("record", "tables.made", consultation, made.hash());
    }
}
