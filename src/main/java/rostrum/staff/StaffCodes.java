package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Codes that let a colleague come in: handed over by one person, or by two, each half of it. */
@ApplicationScoped
@Transactional
public class StaffCodes {
    private static final String PURPOSE = "staff-code";
    private static final int LETTERS = 28;
    private static final int HALF = LETTERS / 2;

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Time time;

    Secret make(String name) {
        var code = Secret.fresh(LETTERS);
        db.merge(new StaffCode(name, digest(code), time.now()));
        return code;
    }

    /** What one of two people hands over. */
    Secret half() {
        return Secret.fresh(HALF);
    }

    String digest(Secret code) {
        return keys.digest(PURPOSE, code.plain());
    }

    /** @param first digest of the half that somebody else hands over */
    void join(String name, String first, Secret second) {
        db.merge(new StaffCode(name, first + digest(second), time.now()));
    }

    /** Locked; empty if it is unknown, used, replaced or over. */
    Optional<StaffCode> find(Secret code) {
        return db.createQuery("select c from StaffCode c where c.digest = ?1 or c.digest = ?2", StaffCode.class)
                .setParameter(1, digest(code))
                .setParameter(2, ofTwo(code))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(one -> !one.isOver(time.now()));
    }

    private String ofTwo(Secret code) {
        var letters = code.plain();
        return letters.length() == LETTERS
                ? digest(new Secret(letters.substring(0, HALF))) + digest(new Secret(letters.substring(HALF)))
                : "";
    }

    /** Whose code it is; empty for one that opens nothing. */
    String nameBehind(Secret code) {
        return find(code).map(StaffCode::staff).orElse("");
    }

    void forget(String name) {
        db.createQuery("delete from StaffCode c where c.staff = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }
}
