package rostrum.publishing.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.platform.Audit;
import rostrum.platform.Time;

/** What people said of words that rules took for a detail of somebody. */
@ApplicationScoped
@Transactional
public class Looks {
    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** By the key of the flaw. */
    public Map<String, Look> of(String consultation) {
        return db.createQuery("select l from Looked l where l.consultation = ?1", Looked.class)
                .setParameter(1, consultation)
                .getResultStream()
                .collect(Collectors.toMap(Looked::flaw, Looked::look));
    }

    /** Who says it last is named. */
    public void note(String consultation, Flaw flaw, Look look) {
        db.merge(new Looked(new Looked.Key(consultation, flaw.key()), look, time.now()));
        audit.note(look.by(), "draft.looked", consultation, flaw.key());
    }
}
