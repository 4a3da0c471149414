package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Keys;
import rostrum.platform.Secret;

/** What devices were asked to sign: each question counts once, for five minutes, for one purpose and one colleague. */
@ApplicationScoped
@Transactional
public class Challenges {
    private static final String PURPOSE = "passkey-challenge";

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    /** @return what the browser brings back with the answer */
    String keep(String purpose, String staff, String request) {
        var ticket = Secret.fresh(32).plain();
        db.createNativeQuery("delete from passkey_challenge where expires_at <= now()")
                .executeUpdate();
        db.createNativeQuery("insert into passkey_challenge values (?1, ?2, ?3, ?4, now() + interval '5 minutes')")
                .setParameter(1, keys.digest(PURPOSE, ticket))
                .setParameter(2, purpose)
                .setParameter(3, staff)
                .setParameter(4, request)
                .executeUpdate();
        return ticket;
    }

    /** Works once, right or wrong: the row is gone with the first who asks. */
    @SuppressWarnings("unchecked")
    Optional<String> take(String purpose, String staff, String ticket) {
        List<Object> asked = db.createNativeQuery("delete from passkey_challenge where digest = ?1 and purpose = ?2"
                        + " and staff = ?3 and expires_at > now() returning request")
                .setParameter(1, keys.digest(PURPOSE, ticket))
                .setParameter(2, purpose)
                .setParameter(3, staff)
                .getResultList();
        return asked.stream().findFirst().map(String.class::cast);
    }
}
