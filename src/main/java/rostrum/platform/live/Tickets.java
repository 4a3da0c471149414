package rostrum.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Keys;
import rostrum.platform.Secret;

/** Lets one line into the logs of its guest, once, within half a minute; on any node. */
@ApplicationScoped
public class Tickets {
    private static final String PURPOSE = "live-ticket";

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Transactional
    public String issue(Guest to) {
        var ticket = Secret.fresh(32).plain();
        db.createNativeQuery("insert into live_ticket (digest, reader, visit, logs, expires_at)"
                        + " values (?1, ?2, ?3, ?4, now() + interval '30 seconds')")
                .setParameter(1, keys.digest(PURPOSE, ticket))
                .setParameter(2, to.who())
                .setParameter(3, to.visit())
                .setParameter(4, String.join(" ", to.logs()))
                .executeUpdate();
        return ticket;
    }

    /** Works once: the row is gone with the first who asks at the right door, which is that of its first log. */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<Guest> redeem(String first, String ticket) {
        List<Object[]> holders = db.createNativeQuery("delete from live_ticket where digest = ?1"
                        + " and split_part(logs, ' ', 1) = ?2 and expires_at > now() returning reader, visit, logs")
                .setParameter(1, keys.digest(PURPOSE, ticket))
                .setParameter(2, first)
                .getResultList();
        return holders.stream()
                .findFirst()
                .map(row -> new Guest((String) row[0], (String) row[1], List.of(((String) row[2]).split(" ", -1))));
    }

    /** Of somebody who may not listen any more; answers how many there were. */
    @Transactional
    public int forget(String reader) {
        return db.createNativeQuery("delete from live_ticket where reader = ?1")
                .setParameter(1, reader)
                .executeUpdate();
    }

    @Transactional
    public void forgetOver() {
        db.createNativeQuery("delete from live_ticket where expires_at <= now()")
                .executeUpdate();
    }
}
