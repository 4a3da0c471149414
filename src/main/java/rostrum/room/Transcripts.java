package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Participant;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** A room as others than its participants may see it: who runs the talk, the hall, and readers afterwards. */
@ApplicationScoped
public class Transcripts {
    @Inject
    EntityManager db;

    @Inject
    Rooms rooms;

    @Inject
    Consultations consultations;

    @Inject
    Time time;

    /** Those that whoever runs talks may run today: of consultations that are open, and not over yet. */
    @Transactional
    public List<RoomBrief> running(Language reader) {
        var open =
                consultations.all().stream().filter(of -> of.isOpen(time.now())).toList();
        return open.stream().flatMap(of -> running(of, reader).stream()).toList();
    }

    private List<RoomBrief> running(Brief of, Language reader) {
        return rooms.worded("where r.consultation = :consultation and r.closedAt is null order by r.opensAt, r.id")
                .setParameter("consultation", of.id())
                .getResultStream()
                .map(room -> RoomBrief.of(room, reader, of, time.now()))
                .toList();
    }

    @Transactional
    public Optional<RoomBrief> find(String id, Language reader) {
        return rooms.worded("where r.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .flatMap(room ->
                        consultations.find(room.consultation()).map(of -> RoomBrief.of(room, reader, of, time.now())));
    }

    /** The same for somebody who takes part in it. */
    @Transactional
    public Optional<RoomBrief> find(String id, Participant who, Language reader) {
        return rooms.admits(id, who) ? find(id, reader) : Optional.empty();
    }

    /** The same for the secretariat of its consultation. */
    @Transactional
    public Optional<RoomBrief> find(String id, String consultation, Language reader) {
        var there = db.createQuery("select r.id from Room r where r.id = :id and r.consultation = :of", String.class)
                .setParameter("id", id)
                .setParameter("of", consultation)
                .getResultList();
        return there.isEmpty() ? Optional.empty() : find(id, reader);
    }

    /** All that is shown at this moment, in the order of the log; what is taken back later is gone from it. */
    @Transactional
    public List<ShownPost> posts(String room) {
        return db.createQuery(
                        "select p from Post p join fetch p.seat where p.room = :room and p.seq is not null and p.words"
                                + " <> '' order by p.seq",
                        Post.class)
                .setParameter("room", room)
                .getResultStream()
                .map(Transcripts::shown)
                .toList();
    }

    /** The newest ones, the newest last. */
    @Transactional
    public List<ShownPost> newest(String room, int most) {
        return db.createQuery(
                        "select p from Post p join fetch p.seat where p.room = :room and p.seq is not null order by"
                                + " p.seq desc",
                        Post.class)
                .setParameter("room", room)
                .setMaxResults(most)
                .getResultStream()
                .map(Transcripts::shown)
                .sorted((one, other) -> Long.compare(one.seq(), other.seq()))
                .toList();
    }

    private static ShownPost shown(Post post) {
        var at = post.decidedAt().orElse(post.saidAt()).truncatedTo(ChronoUnit.SECONDS);
        return new ShownPost(
                post.id(), post.number(), post.seat().pseudonym(), post.shown(), post.language(), at, false);
    }
}
