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

    /** The same for codes that guardians get by mail: each of them takes one agreement back. */
    public static final String WITHDRAWAL = "withdrawal";

    private static final String CODE = "invitation";
    private static final String STRIP = "strip";
    private static final int LETTERS = 16;

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Audit audit;

    /** How many codes were made, and how many let somebody in: never who. */
    public record Count(long made, long used) {}

    public List<Secret> issue(String consultation, int count, String issuer) {
        return issue(consultation, Id.fresh(), false, count, issuer);
    }

    /** For a group: who comes with such a code needs no other guardian's word than the facilitator's. */
    public List<Secret> issueToGroup(String consultation, String group, int count, String issuer) {
        return issue(consultation, group, true, count, issuer);
    }

    private List<Secret> issue(String consultation, String batch, boolean group, int count, String issuer) {
        var codes = new ArrayList<Secret>(count);
        for (int i = 0; i < count; i++) {
            var code = Secret.fresh(LETTERS);
            db.persist(new Invitation(digest(code), consultation, batch, group));
            codes.add(code);
        }
        audit.note(issuer, "invitations.issued", consultation, batch + " " + count);
        return codes;
    }

    public Count count(String consultation) {
        var row = (Object[]) db.createQuery(
                        "select count(i), sum(case when i.used = true then 1 else 0 end) from Invitation i where i.consultation = :consultation")
                .setParameter("consultation", consultation)
                .getSingleResult();
        return new Count(((Number) row[0]).longValue(), row[1] == null ? 0 : ((Number) row[1]).longValue());
    }

    /** What a code still opens; a wrong and a used-up code look the same. */
    public Optional<Invited> valid(String consultation, Secret code) {
        return db.createQuery(
                        "select i from Invitation i where i.digest = :digest and i.consultation = :consultation",
                        Invitation.class)
                .setParameter("digest", digest(code))
                .setParameter("consultation", consultation)
                .getResultStream()
                .filter(invitation -> !invitation.isUsed())
                .map(invitation -> new Invited(digest(code), invitation.isForGroup() ? vouched(code) : ""))
                .findFirst();
    }

    /**
     * The receipt that belongs to a code on paper. It stands on the strip that the child tears off; who holds the form alone
     * cannot tell it, and nothing is kept that ties one to the other.
     */
    public Secret strip(Secret code) {
        return keys.derive(STRIP, code);
    }

    /** Whether this is the code of that digest, used or not. */
    public boolean is(Secret code, String digest) {
        return keys.matches(CODE, code.plain(), digest);
    }

    public Optional<String> batch(Secret code) {
        return Optional.ofNullable(db.find(Invitation.class, digest(code))).map(Invitation::batch);
    }

    /** Used or not, it lets nobody in any more. */
    public void cancel(String consultation, Secret code) {
        use(consultation, digest(code));
    }

    /** See {@link Invited#vouched}. */
    private String vouched(Secret code) {
        return keys.digest(WITHDRAWAL, code.plain());
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
