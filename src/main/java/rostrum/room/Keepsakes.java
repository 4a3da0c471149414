package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rostrum.consultation.Consultations;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Gate;
import rostrum.people.Kept;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What somebody reads of all that the talks keep about them: names, posts, statements offered, votes. */
@ApplicationScoped
class Keepsakes {
    @Inject
    EntityManager db;

    @Inject
    Rooms rooms;

    @Inject
    Consultations consultations;

    @Inject
    Gate gate;

    List<Kept> of(Participant who, Language reader) {
        var places = places(who);
        var seats = seats(who).stream()
                .filter(seat -> places.containsKey(seat.room()))
                .toList();
        var kept = new ArrayList<>(List.of(names(who, seats, places, reader), posts(who, reader), votes(who, reader)));
        var mutes = mutes(seats, places, reader);
        if (!mutes.things().isEmpty()) kept.add(1, mutes);
        var polls = pollVotes(who, reader);
        if (!polls.things().isEmpty()) kept.add(polls);
        var supported = supported(who, reader);
        if (!supported.things().isEmpty()) kept.add(supported);
        return kept;
    }

    private List<Seat> seats(Participant who) {
        return db.createQuery("select s from Seat s where s.participant = :who order by s.id", Seat.class)
                .setParameter("who", who.key().value())
                .getResultList();
    }

    private static Kept names(Participant who, List<Seat> seats, Map<String, Room> places, Language reader) {
        return new Kept(
                say("names", reader),
                seats.stream()
                        .map(seat -> Kept.Thing.of(
                                title(places, seat, reader), new Kept.Text(seat.pseudonym(), who.language())))
                        .toList());
    }

    /** The day until which a moderator asked for a pause, over or not. */
    private static Kept mutes(List<Seat> seats, Map<String, Room> places, Language reader) {
        return new Kept(
                say("mutes", reader),
                seats.stream()
                        .flatMap(seat -> seat.mute().stream()
                                .map(until -> new Kept.Thing(
                                        title(places, seat, reader),
                                        new Kept.Text("", reader),
                                        Optional.of(LocalDate.ofInstant(until, ZoneOffset.UTC)),
                                        Optional.empty())))
                        .toList());
    }

    private Map<String, Room> places(Participant who) {
        return rooms.worded("where r.consultation = :consultation")
                .setParameter("consultation", who.consultation())
                .getResultStream()
                .collect(Collectors.toMap(Room::id, Function.identity()));
    }

    private static Kept.Text title(Map<String, Room> places, Seat seat, Language reader) {
        return Optional.ofNullable(places.get(seat.room()))
                .map(room -> room.topic().text(reader))
                .map(text -> new Kept.Text(text.title(), text.language()))
                .orElseThrow();
    }

    private Kept posts(Participant who, Language reader) {
        var posts = postsOf(who.key());
        var sealed = consultations.find(who.consultation()).orElseThrow().isSealed();
        var standings = gate.standings(posts.stream().map(Post::id).toList(), sealed, reader);
        return new Kept(
                say("posts", reader),
                posts.stream()
                        .map(post -> new Kept.Thing(
                                new Kept.Text(
                                        say(post.kind() == Kind.STATEMENT ? "statement" : "post", reader), reader),
                                new Kept.Text(post.words(), post.language()),
                                Optional.of(LocalDate.ofInstant(post.saidAt(), ZoneOffset.UTC)),
                                Optional.ofNullable(standings.get(post.id()))))
                        .toList());
    }

    List<Post> postsOf(ParticipantKey who) {
        return db.createQuery(
                        "select p from Post p join fetch p.seat where p.seat.participant = :who order by p.saidAt, p.id",
                        Post.class)
                .setParameter("who", who.value())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Kept votes(Participant who, Language reader) {
        List<Object[]> rows =
                db.createNativeQuery("""
                        select case s.state when 'APPROVED' then s.words else '' end, s.language, lower(v.choice) from vote v join statement s on s.id = v.statement
                        where v.participant = ?1 order by s.opened_at, s.id""").setParameter(1, who.key().value()).getResultList();
        return new Kept(
                say("votes", reader),
                rows.stream()
                        .map(row -> Kept.Thing.of(
                                votedOn((String) row[0], Language.valueOf((String) row[1]), reader),
                                new Kept.Text(Words.say(reader, "room.vote." + row[2], Map.of()), reader)))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private Kept pollVotes(Participant who, Language reader) {
        List<Object[]> rows =
                db.createNativeQuery("""
                        select p.words, p.language, split_part(p.options, chr(10), v.choice) from poll_vote v
                        join poll p on p.id = v.poll join seat s on s.id = v.seat where s.participant = ?1 order by p.opened_at""").setParameter(1, who.key().value()).getResultList();
        return new Kept(
                say("polls", reader),
                rows.stream()
                        .map(row -> {
                            var language = Language.valueOf((String) row[1]);
                            return Kept.Thing.of(
                                    new Kept.Text((String) row[0], language), new Kept.Text((String) row[2], language));
                        })
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private Kept supported(Participant who, Language reader) {
        List<Object[]> rows =
                db.createNativeQuery("""
                        select case when p.seq is null then '' else coalesce(p.shown, p.words) end, p.language from question_support q
                        join post p on p.id = q.post join seat s on s.id = q.seat where s.participant = ?1 order by p.seq""").setParameter(1, who.key().value()).getResultList();
        var supported = new Kept.Text(say("supported", reader), reader);
        return new Kept(
                say("questions", reader),
                rows.stream()
                        .map(row -> Kept.Thing.of(
                                supported, votedOn((String) row[0], Language.valueOf((String) row[1]), reader)))
                        .toList());
    }

    /** Its words, unless they are hidden from everybody. */
    private static Kept.Text votedOn(String words, Language language, Language reader) {
        return words.isEmpty() ? new Kept.Text(say("hidden", reader), reader) : new Kept.Text(words, language);
    }

    private static String say(String key, Language reader) {
        return Words.say(reader, "room.kept." + key, Map.of());
    }
}
