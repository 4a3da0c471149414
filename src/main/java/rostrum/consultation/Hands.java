package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Who ever decided what others may read in a consultation, and who ever signed for what leaves it: never the same person,
 * whatever their work is by now.
 */
@ApplicationScoped
@Transactional
public class Hands {
    @Inject
    EntityManager db;

    public void moderated(String consultation, String name) {
        note("moderated", consultation, name);
    }

    public void signed(String consultation, String name) {
        note("signed", consultation, name);
    }

    public boolean hasModerated(String consultation, String name) {
        return knows("moderated", consultation, name);
    }

    public boolean hasSigned(String consultation, String name) {
        return knows("signed", consultation, name);
    }

    private void note(String act, String consultation, String name) {
        db.createNativeQuery("insert into " + act + " (consultation, name) values (?1, ?2) on conflict do nothing")
                .setParameter(1, consultation)
                .setParameter(2, name)
                .executeUpdate();
    }

    private boolean knows(String act, String consultation, String name) {
        return !db.createNativeQuery("select 1 from " + act + " where consultation = ?1 and name = ?2")
                .setParameter(1, consultation)
                .setParameter(2, name)
                .getResultList()
                .isEmpty();
    }
}
