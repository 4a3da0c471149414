package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Complaints of whoever wants to make one. Only a keyed digest of the code is kept. */
@ApplicationScoped
@Transactional
public class Complaints {
    private static final String CODE = "complaint";
    private static final int LETTERS = 16;

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** Answers the code with which the author comes back; the same key again is the same complaint. */
    Secret make(String key, Language language, String words, boolean aboutSafety) {
        var code = Secret.fresh(LETTERS);
        var before = db.createQuery("select c from Complaint c where c.key = :key", Complaint.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
        if (before.isPresent()) before.get().reissue(digest(code));
        else {
            var made = new Complaint(Id.fresh(), key, digest(code), language, words, aboutSafety, today());
            db.persist(made);
            audit.note("visitor", "complaint.made", made.told().id(), "");
        }
        return code;
    }

    Optional<ComplaintsPage.Told> find(Secret code) {
        return db.createQuery("select c from Complaint c where c.codeDigest = :digest", Complaint.class)
                .setParameter("digest", digest(code))
                .getResultStream()
                .findFirst()
                .map(Complaint::told);
    }

    List<ComplaintsPage.Told> all(Complaint.Reader reader) {
        var kept = reader == Complaint.Reader.SAFETY ? " where c.aboutSafety = false" : "";
        return db.createQuery(
                        "select c from Complaint c" + kept
                                + " order by case when c.answeredOn is null then 0 else 1 end, c.madeOn, c.id",
                        Complaint.class)
                .setMaxResults(200)
                .getResultStream()
                .map(Complaint::told)
                .toList();
    }

    /** False if somebody else was faster, or there is no such complaint for this reader. */
    boolean answer(String id, Complaint.Reader reader, String words, String colleague) {
        var found = db.find(Complaint.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.isFor(reader) || !found.answer(words, colleague, today())) return false;
        audit.note(colleague, "complaint.answered", id, "");
        return true;
    }

    /** Those answered long enough ago; who made them has read it by then. */
    int forgetAnsweredBefore(LocalDate day) {
        return db.createQuery("delete from Complaint c where c.answeredOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    private String digest(Secret code) {
        return keys.digest(CODE, code.plain());
    }
}
