package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.people.Participant;
import rostrum.people.Pseudonyms;
import rostrum.platform.Id;

/** Who sits in which room, each under a name that is unique there. */
@ApplicationScoped
public class Seats {
    private static final int TRIES = 12;

    @Inject
    EntityManager db;

    @Transactional
    public Seat take(Room room, Participant participant) {
        var known = find(room, participant, LockModeType.NONE);
        if (known.isPresent()) return known.get();
        for (int i = 0; i < TRIES && !sits(room, participant); i++) {
            var name = Pseudonyms.fresh(participant.language()).name();
            // In a full room two words are soon taken; four hardly ever.
            insert(
                    room,
                    participant,
                    i < TRIES / 2
                            ? name
                            : name + " "
                                    + Pseudonyms.fresh(participant.language()).name());
        }
        return find(room, participant, LockModeType.NONE).orElseThrow();
    }

    /** The author's seat, locked until the transaction ends: one post of one author is handled at a time. */
    @Transactional
    public Seat lock(Room room, Participant participant) {
        take(room, participant);
        return find(room, participant, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private void insert(Room room, Participant participant, String name) {
        db.createNativeQuery("insert into seat (id, room, participant, pseudonym) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing")
                .setParameter(1, Id.fresh())
                .setParameter(2, room.id())
                .setParameter(3, participant.key().value())
                .setParameter(4, name)
                .executeUpdate();
    }

    private boolean sits(Room room, Participant participant) {
        return find(room, participant, LockModeType.NONE).isPresent();
    }

    private Optional<Seat> find(Room room, Participant participant, LockModeType lock) {
        return db.createQuery("select s from Seat s where s.room = :room and s.participant = :participant", Seat.class)
                .setParameter("room", room.id())
                .setParameter("participant", participant.key().value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    public long count(Room room) {
        return db.createQuery("select count(s) from Seat s where s.room = :room", Long.class)
                .setParameter("room", room.id())
                .getSingleResult();
    }
}
