package rostrum.room.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.people.ParticipantKey;
import rostrum.platform.Keys;
import rostrum.platform.Secret;

/** Lets one socket into one room, once, within half a minute; on any node. */
@ApplicationScoped
public class Tickets {
    private static final String PURPOSE = "room-ticket";

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Transactional
    public String issue(String room, ParticipantKey to, String visit) {
        var ticket = Secret.fresh(32).plain();
        db.createNativeQuery("insert into room_ticket (digest, room, participant, visit, expires_at)"
                        + " values (?1, ?2, ?3, ?4, now() + interval '30 seconds')")
                .setParameter(1, keys.digest(PURPOSE, ticket))
                .setParameter(2, room)
                .setParameter(3, to.value())
                .setParameter(4, visit)
                .executeUpdate();
        return ticket;
    }

    /** Works once: the row is gone with the first who asks. */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<Guest> redeem(String room, String ticket) {
        List<Object[]> holders = db.createNativeQuery("delete from room_ticket where digest = ?1 and room = ?2"
                        + " and expires_at > now() and participant in (select id from participant where removed_on is null)"
                        + " returning participant, visit")
                .setParameter(1, keys.digest(PURPOSE, ticket))
                .setParameter(2, room)
                .getResultList();
        return holders.stream()
                .findFirst()
                .map(holder -> new Guest(new ParticipantKey((String) holder[0]), (String) holder[1]));
    }

    @Transactional
    public void forgetOver() {
        db.createNativeQuery("delete from room_ticket where expires_at <= now()")
                .executeUpdate();
    }
}
