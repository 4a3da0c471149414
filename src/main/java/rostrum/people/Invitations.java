package rostrum.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Secret;

/** Codes that let people in, in batches; shown once when they are made. */
@ApplicationScoped
@Transactional
public class Invitations {
    public static final int MOST_AT_ONCE = 5_000;

    private static final String CODE = "invitation";
    private static final int LETTERS = 16;

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Audit audit;

    public List<Secret> issue(String consultation, int count, String issuer) {
        var batch = Id.fresh();
        var codes = new ArrayList<Secret>(count);
        for (int i = 0; i < count; i++) {
            var code = Secret.fresh(LETTERS);
            db.persist(new Invitation(digest(code), consultation, batch));
            codes.add(code);
        }
        audit.note(issuer, "invitations.issued", consultation, batch + " " + count);
        return codes;
    }

    /** The digest of a code that still opens this consultation; a wrong and a used-up code look the same. */
    public Optional<String> valid(String consultation, Secret code) {
        var found = db.createQuery(
                        "select i from Invitation i where i.digest = :digest and i.consultation = :consultation",
                        Invitation.class)
                .setParameter("digest", digest(code))
                .setParameter("consultation", consultation)
                .getResultStream()
                .filter(invitation -> !invitation.isUsed());
        return found.findFirst().map(invitation -> digest(code));
    }

    /** Uses a code up; false if somebody was faster. */
    public boolean use(String consultation, String digest) {
        return db.createQuery(
                                "update Invitation i set i.used = true where i.digest = :digest and i.consultation = :consultation and i.used = false")
                        .setParameter("digest", digest)
                        .setParameter("consultation", consultation)
                        .executeUpdate()
                == 1;
    }

    /** All codes of a consultation; answers how many. */
    public int forget(String consultation) {
        return db.createQuery("delete from Invitation i where i.consultation = :consultation")
                .setParameter("consultation", consultation)
                .executeUpdate();
    }

    private String digest(Secret code) {
        return keys.digest(CODE, code.plain());
    }
}
