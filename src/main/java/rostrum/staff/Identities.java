package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Audit;
import rostrum.platform.Keys;
import rostrum.platform.Time;

/** Which person at the organisation is which colleague here. Whoever is on no list here gets nothing by being known there. */
@ApplicationScoped
@Transactional
public class Identities {
    private static final String PURPOSE = "staff-identity";

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Time time;

    @Inject
    Audit audit;

    /** The colleague whom this subject is linked to, if they work here. */
    Optional<String> nameOf(String subject) {
        return db.createQuery(
                        "select i.staff from Identity i, Colleague c where i.digest = ?1 and c.name = i.staff"
                                + " and c.leftAt is null",
                        String.class)
                .setParameter(1, digest(subject))
                .getResultStream()
                .findFirst();
    }

    boolean has(String name) {
        return db.find(Identity.class, name) != null;
    }

    Set<String> linked() {
        return new HashSet<>(
                db.createQuery("select i.staff from Identity i", String.class).getResultList());
    }

    /** In place of whom they were there before. False where another colleague here is that person. */
    boolean link(String name, String subject) {
        var digest = digest(subject);
        var others = db.createQuery("select i from Identity i where i.digest = ?1 and i.staff <> ?2", Identity.class)
                .setParameter(1, digest)
                .setParameter(2, name)
                .getResultList();
        if (!others.isEmpty()) return false;
        db.merge(new Identity(name, digest, time.now()));
        audit.note(name, "staff.organisation-linked", name, "");
        return true;
    }

    /** True if there was one. */
    boolean remove(String name) {
        return db.createQuery("delete from Identity i where i.staff = ?1")
                        .setParameter(1, name)
                        .executeUpdate()
                > 0;
    }

    private String digest(String subject) {
        return keys.digest(PURPOSE, subject);
    }
}
