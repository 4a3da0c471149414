package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rostrum.consultation.Brief;
import rostrum.consultation.Closed;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stopped;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Decided;
import rostrum.moderation.Gate;
import rostrum.moderation.Muted;
import rostrum.moderation.State;
import rostrum.people.Assent;
import rostrum.people.Assented;
import rostrum.platform.Time;
import rostrum.platform.log.Happening;
import rostrum.platform.log.Json;
import rostrum.room.log.RoomLog;
import rostrum.room.round.Conducts;
import rostrum.room.round.Guiding;
import rostrum.room.round.Polls;

/** Writes into the logs what others decided, in the transaction in which they did. */
@ApplicationScoped
public class Publication {
    @Inject
    EntityManager db;

    @Inject
    RoomLog log;

    @Inject
    Consultations consultations;

    @Inject
    Gate gate;

    @Inject
    Conducts conducts;

    @Inject
    Polls polls;

    @Inject
    Time time;

    void decided(@Observes Decided decided) {
        if (decided.kind() == Kind.ANSWER) return;
        // Read anew: whoever decides may have looked before the last decision was made.
        var post = db.find(Post.class, decided.contribution(), LockModeType.PESSIMISTIC_WRITE);
        if (post != null) decide(post, decided);
        if (decided.kind() == Kind.STATEMENT) open(decided);
    }

    void muted(@Observes Muted muted) {
        var post = db.find(Post.class, muted.contribution());
        if (post != null) post.seat().mute(post.id(), muted.until());
    }

    private void decide(Post post, Decided decided) {
        var appealed = post.decidedAt().isPresent() && gate.wasAppealed(post.id());
        show(post, decided);
        log.tell(post.seat().id(), decided.at(), Mine.became(post, appealed));
    }

    private void show(Post post, Decided decided) {
        post.decided(decided.state(), decided.words(), decided.reason(), decided.at());
        if (decided.state() != State.APPROVED && post.isPublished()) {
            post.takenBack();
            log.takeBack(List.of(post.id()), decided.at());
        }
        if (decided.state() == State.APPROVED) post.seat().unmute(post.id());
        if (decided.state() != State.APPROVED || post.kind() != Kind.POST || post.isPublished()) return;
        post.published(log.append(post.room(), decided.at(), List.of(Told.post(post))));
    }

    private void open(Decided decided) {
        var statement = db.find(Statement.class, decided.contribution(), LockModeType.PESSIMISTIC_WRITE);
        if (statement == null) return;
        if (decided.state() == State.WITHDRAWN) {
            takeBack(statement, decided.at());
            return;
        }
        if (statement.decided(decided.state(), decided.words())) log.takeBack(List.of(statement.id()), decided.at());
        var rooms = listening("r.topic.id", statement.topic().id());
        if (rooms.isEmpty() || !statement.open(decided.at())) return;
        for (var room : rooms) log.append(room.id(), decided.at(), List.of(Told.opened(statement)));
    }

    /** Its votes go with it: they agreed with words that are gone. */
    private void takeBack(Statement statement, Instant at) {
        if (!statement.takeBack(at)) return;
        db.createNativeQuery("delete from vote where statement = ?1")
                .setParameter(1, statement.id())
                .executeUpdate();
        log.takeBack(List.of(statement.id()), at);
    }

    /** Who does not want to be quoted any more has no statements that could be. */
    void assented(@Observes Assented assented) {
        if (assented.agreesTo(Assent.QUOTE)) return;
        var offered = db.createQuery(
                        "select p.id from Post p where p.seat.participant = :who and p.kind = :statement"
                                + " and p.state in :standing order by p.caseId",
                        String.class)
                .setParameter("who", assented.who().value())
                .setParameter("statement", Kind.STATEMENT)
                .setParameter("standing", List.of(State.QUEUED, State.PROPOSED, State.APPROVED, State.HIDDEN))
                .getResultList();
        for (var statement : offered) gate.withdraw(statement);
    }

    void closed(@Observes Closed closed) {
        var statements = db.createQuery(
                        "select s from Statement s where s.consultation = :consultation and s.closedAt is null",
                        Statement.class)
                .setParameter("consultation", closed.consultation())
                .getResultList();
        for (var room : listening("r.consultation", closed.consultation())) close(room, statements, closed.at());
        statements.forEach(statement -> statement.close(closed.at()));
    }

    /** Whoever listens looks again, and reads that everything stands still. */
    void stopped(@Observes Stopped stopped) {
        for (var room : listening("r.consultation", stopped.consultation()))
            if (room.phase(stopped.at()) == Phase.OPEN) {
                if (stopped.still()) conducts.stand(room.id(), "stopped", stopped.at());
                else conducts.tell(room.id(), stopped.at());
            }
    }

    private void close(Room room, List<Statement> statements, Instant at) {
        // First how it is run, then its log: whoever runs it takes the two in this order.
        conducts.hold(room.id());
        if (!room.close(at)) return;
        polls.close(room.id(), at);
        var last = new ArrayList<Happening>();
        for (var statement : statements)
            if (statement.isOpen() && statement.topic().id().equals(room.topic().id()))
                last.add(Told.closed(statement));
        if (!last.isEmpty()) log.append(room.id(), at, last);
        conducts.stand(room.id(), "closed", at);
    }

    /** Always in the same order, so that two decisions never wait for each other. */
    private List<Room> listening(String by, String value) {
        return db.createQuery(
                        "select r from Room r where " + by + " = :value and r.closedAt is null order by r.id",
                        Room.class)
                .setParameter("value", value)
                .getResultList();
    }

    /** Rooms whose hour has come or gone. */
    @Transactional
    public void keepTime() {
        var now = time.now();
        var due = db.createQuery(
                        "select r from Room r where r.closedAt is null and (r.closesAt <= :now"
                                + " or r.openedAt is null and r.opensAt <= :now) order by r.id",
                        Room.class)
                .setParameter("now", now)
                .getResultList();
        for (var room : due) turn(room, now);
    }

    private void turn(Room room, Instant now) {
        if (!now.isBefore(room.closesAt())) close(room, List.of(), now);
        else if (gate.isKept() && isUnderWay(room, now) && room.open(now)) conducts.tell(room.id(), now);
    }

    /** Open rooms whose logs say something else than what is true now: moderators came or went, or a step is over. */
    @Transactional
    public List<String> changed() {
        var now = time.now();
        var open = db.createQuery(
                        "select r.id, r.consultation from Room r where r.closedAt is null and r.openedAt is not null"
                                + " and r.closesAt > :now",
                        Object[].class)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        var changed = open.isEmpty() ? List.<String>of() : conducts.changed(open.keySet(), now);
        if (changed.isEmpty()) return changed;
        var running = consultations.all().stream()
                .filter(of -> of.isOpen(now))
                .map(Brief::id)
                .collect(Collectors.toSet());
        return changed.stream().filter(room -> running.contains(open.get(room))).toList();
    }

    /** Closed before its time, by whoever runs it. */
    @Transactional
    public boolean close(Guiding by) {
        return conducts.close(by, () -> {
            var room = db.find(Room.class, by.room(), LockModeType.PESSIMISTIC_WRITE);
            if (room != null) close(room, List.of(), time.now());
        });
    }

    private boolean isUnderWay(Room room, Instant now) {
        return consultations
                .find(room.consultation())
                .filter(of -> of.isOpen(now))
                .isPresent();
    }

    /** What the log says, in words for everybody in the room. */
    private static final class Told {
        static Happening post(Post post) {
            var detail =
                    new ArrayList<>(List.of("id", post.id(), "name", post.seat().pseudonym()));
            detail.addAll(List.of("words", post.shown(), "lang", post.language().tag(), "dir", "auto"));
            if (post.asks()) detail.addAll(List.of("asks", "panel"));
            return new Happening(
                    rostrum.room.log.Kind.POST_PUBLISHED, post.id(), Json.object(detail.toArray(String[]::new)));
        }

        static Happening opened(Statement statement) {
            return new Happening(
                    rostrum.room.log.Kind.STATEMENT_OPENED,
                    statement.id(),
                    Json.object(
                            "id", statement.id(),
                            "words", statement.words(),
                            "lang", statement.language().tag(),
                            "dir", "auto"));
        }

        static Happening closed(Statement statement) {
            return new Happening(
                    rostrum.room.log.Kind.STATEMENT_CLOSED, statement.id(), Json.object("id", statement.id()));
        }
    }
}
