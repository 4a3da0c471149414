package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.helpline.Helplines;
import rostrum.moderation.Contribution;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Gate;
import rostrum.moderation.State;
import rostrum.people.Assent;
import rostrum.people.Participant;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Span;
import rostrum.platform.Time;
import rostrum.platform.log.Head;
import rostrum.room.log.RoomLog;
import rostrum.room.round.Conducts;
import rostrum.room.round.Polls;
import rostrum.room.round.Questions;
import rostrum.roster.Rosters;

/** The talks of a consultation, to those who may join them. */
@ApplicationScoped
public class Rooms {
    private static final String JOIN = "eclipselink.left-join-fetch";

    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Seats seats;

    @Inject
    Posts posts;

    @Inject
    Statements statements;

    @Inject
    Conducts conducts;

    @Inject
    Polls polls;

    @Inject
    Questions questions;

    @Inject
    Gate gate;

    @Inject
    RoomLog log;

    @Inject
    Rosters rosters;

    @Inject
    Helplines helplines;

    @Inject
    Time time;

    @Transactional
    public RoomsPage list(Participant reader, Language language) {
        var brief = consultations.find(reader.consultation()).orElseThrow();
        var rooms = worded("where r.consultation = :consultation and r.band = :band order by r.opensAt, r.id")
                .setParameter("consultation", reader.consultation())
                .setParameter("band", reader.band())
                .getResultList();
        var agreed = reader.agreedTo(Assent.ROOM);
        return new RoomsPage(agreed ? briefs(rooms, language, brief) : List.of(), agreed);
    }

    private List<RoomBrief> briefs(List<Room> rooms, Language language, Brief of) {
        return rooms.stream()
                .map(room -> RoomBrief.of(room, language, of, time.now()))
                .toList();
    }

    /** Not found and not yours are the same. */
    Optional<Room> find(String id, Participant reader) {
        return Optional.ofNullable(db.find(Room.class, id, Map.of(JOIN, "r.topic.texts")))
                .filter(room -> room.admits(reader));
    }

    /** With the words of their topics, in one statement. */
    TypedQuery<Room> worded(String which) {
        return db.createQuery("select distinct r from Room r " + which, Room.class)
                .setHint(JOIN, "r.topic.texts");
    }

    @Transactional
    public boolean admits(String id, Participant reader) {
        return find(id, reader).isPresent();
    }

    /** Into which logs a reader may listen: that of the room, and that of their own seat. */
    @Transactional
    public List<String> logs(String id, Participant reader) {
        return find(id, reader)
                .map(room -> List.of(
                        RoomLog.of(id), RoomLog.ofSeat(seats.take(room, reader).id())))
                .orElse(List.of());
    }

    @Transactional
    public Optional<RoomPage> page(String id, Participant reader, Look look) {
        return find(id, reader).map(room -> page(room, reader, look));
    }

    private RoomPage page(Room room, Participant reader, Look look) {
        var brief = consultations.find(room.consultation()).orElseThrow();
        var seat = seats.take(room, reader);
        var heads = log.heads(room.id(), seat.id());
        var head = heads.getOrDefault(RoomLog.of(room.id()), Head.none(room.id()));
        // The number was read before the posts, so whatever comes later comes by the log.
        var past = look.before() > 0 && look.before() <= head.seq();
        var shown = posts.upTo(room, past ? look.before() - 1 : head.seq(), seat);
        var earlier = shown.size() > Posts.SHOWN;
        var mine = posts.unpublishedOf(seat);
        var kept = gate.isKept();
        var situation = conducts.of(room.id());
        return new RoomPage(
                RoomBrief.of(room, look.reader(), brief, time.now()),
                head.epoch(),
                head.seq(),
                heads.getOrDefault(RoomLog.ofSeat(seat.id()), Head.none(seat.id()))
                        .mark(),
                seat.pseudonym(),
                rounded(seats.count(room)),
                kept,
                quiet(room, reader, kept, brief.stopped()),
                situation,
                situation.pinned().isEmpty()
                        ? null
                        : posts.shown(situation.pinned(), room, seat).orElse(null),
                polls.newest(room.id(), seat.id()).orElse(null),
                questions.of(room.id(), seat.id()),
                posts.next(seat, situation).filter(time.now()::isBefore).orElse(null),
                mine.stream().anyMatch(OwnPost::isWaiting) ? posts.usualWait(room) / 60 : 0,
                seat.mutedUntil(time.now()).orElse(null),
                earlier ? shown.subList(1, shown.size()) : shown,
                earlier,
                past,
                mine,
                mine.stream().anyMatch(OwnPost::isWithTheLead) ? helplines.support(reader.country()) : null,
                statements.seenBy(reader, room),
                room.topic().alike(),
                look.change(),
                reader.agreedTo(Assent.QUOTE),
                look.typed().key().isEmpty() ? Id.fresh() : look.typed().key(),
                look.typed(),
                look.problems());
    }

    private @Nullable Quiet quiet(Room room, Participant reader, boolean kept, boolean stopped) {
        var now = time.now();
        if (stopped || kept && room.isOpen(now)) return null;
        var ahead = new Span(room.opensAt(), room.closesAt()).since(now);
        var again = room.isClosed() || ahead.isEmpty()
                ? Optional.<Instant>empty()
                : rosters.moderatedFrom(room.consultation(), ahead);
        return new Quiet(
                again.filter(now::equals).isPresent(), again.orElse(null), helplines.support(reader.country()));
    }

    private static long rounded(long people) {
        return people < 10 ? 0 : Math.round(people / 10.0) * 10;
    }

    /** The same form with the same words again is the first post again. */
    @Transactional
    public Optional<No> say(String id, Participant author, Said said) {
        var found = find(id, author);
        if (found.isEmpty()) return Optional.of(No.MISSING);
        var room = found.get();
        var seat = seats.lock(room, author);
        var repeat = Repeat.of(said, posts.sentBefore(seat, said.key(), time.now()));
        if (repeat == Repeat.SAME_FORM) return Optional.empty();
        var no = repeat.refusal(room.refuses(said, author, circumstances(room, seat)));
        if (no.isPresent() && isStopped(room.consultation())) return Optional.of(No.STOPPED);
        if (no.isEmpty()) {
            var post = room.say(Id.fresh(), said, seat, time.now());
            hand(room, author, post);
            if (said.asks()) questions.offered(post.id(), room.id());
        }
        return no;
    }

    boolean isStopped(String consultation) {
        return consultations.find(consultation).filter(Brief::stopped).isPresent();
    }

    private Circumstances circumstances(Room room, Seat seat) {
        var open = consultations.holdOpen(room.consultation());
        var now = time.now();
        var muted = seat.mutedUntil(now).isPresent();
        var situation = conducts.of(room.id());
        var next = posts.next(seat, situation).orElse(now);
        var crowded = gate.crowdedFor(room.language()) > 0;
        return new Circumstances(now, open, gate.isKept(), muted, crowded, posts.waiting(seat), situation, next);
    }

    /** In how many seconds one should send again what was not taken because moderators are behind. */
    @Transactional
    public int crowdedFor(String id) {
        return Math.max(1, gate.crowdedFor(db.find(Room.class, id).language()));
    }

    private void hand(Room room, Participant author, Post post) {
        db.persist(post);
        if (post.kind() == Kind.STATEMENT)
            db.persist(new Statement(post.id(), room.topic(), post.words(), post.language(), post.saidAt()));
        db.flush();
        post.waits(gate.judge(new Contribution(
                post.kind(),
                post.id(),
                room.consultation(),
                room.topic().text(room.language()).title(),
                room.band(),
                post.language(),
                post.words(),
                gate.author(author.key()))));
        log.tell(post.seat().id(), post.saidAt(), Mine.waiting(post));
    }

    @Transactional
    public Optional<No> takeBack(String id, String postId, Participant author) {
        var found = find(id, author);
        var post = db.find(Post.class, postId);
        if (found.isEmpty() || post == null || !post.seat().isOf(author.key())) return Optional.of(No.MISSING);
        if (post.state() == State.WITHDRAWN) return Optional.empty();
        if (!consultations.holdUnfrozen(author.consultation())) return Optional.of(No.DECIDED);
        return gate.withdraw(post.kind(), post.id()) ? Optional.empty() : Optional.of(No.DECIDED);
    }
}
