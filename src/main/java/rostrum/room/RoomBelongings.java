package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.moderation.Gate;
import rostrum.moderation.State;
import rostrum.people.Belongings;
import rostrum.people.Kept;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.platform.live.Tickets;
import rostrum.room.log.RoomLog;

/** What the talks keep about a participant: names, posts, statements offered, votes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RoomBelongings implements Belongings {
    private static final String VOTES_ON = "delete from vote where statement = any (string_to_array(?1, ' '))";

    private static final List<String> QUESTIONS = List.of(
            "delete from question_support where post = any (string_to_array(?1, ' '))",
            "delete from question where post = any (string_to_array(?1, ' '))",
            "update conduct set pinned = null where pinned = any (string_to_array(?1, ' '))");

    private static final Set<State> STANDING = EnumSet.of(State.QUEUED, State.PROPOSED, State.APPROVED, State.HIDDEN);

    @Inject
    EntityManager db;

    @Inject
    Keepsakes keepsakes;

    @Inject
    Gate gate;

    @Inject
    RoomLog log;

    @Inject
    Tickets tickets;

    @Inject
    Time time;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<Kept> of(Participant who, Language reader) {
        return keepsakes.of(who, reader);
    }

    @Override
    public Optional<ParticipantKey> author(String contribution) {
        return Optional.ofNullable(db.find(Post.class, contribution))
                .flatMap(post -> post.seat().participant());
    }

    @Override
    public Set<String> authored(Collection<String> contributions) {
        return Set.copyOf(db.createQuery(
                        "select p.id from Post p join p.seat s where p.id in ?1 and s.participant is not null",
                        String.class)
                .setParameter(1, contributions)
                .getResultList());
    }

    @Override
    public void takeBack(ParticipantKey who) {
        for (var post : keepsakes.postsOf(who)) if (STANDING.contains(post.state())) gate.withdraw(post.id());
        run("delete from vote where participant = ?1", who.value());
        ballots(who);
    }

    /** Votes in polls, and support of questions. */
    private int ballots(ParticipantKey who) {
        return run("delete from poll_vote where seat in (select id from seat where participant = ?1)", who.value())
                + run(
                        "delete from question_support where seat in (select id from seat where participant = ?1)",
                        who.value());
    }

    /** The log first scrubs what was told and tells that it is gone; then the rows go, from the leaves to the root. */
    @Override
    public Map<String, Integer> erase(ParticipantKey who) {
        var seats = held(who);
        var said = keepsakes.postsOf(who).stream().map(Post::id).toList();
        var ids = String.join(" ", said);
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("moderation_case", gate.erase(said));
        counts.put("log_event", log.takeBack(said, time.now()) + log.forgetSeats(seats));
        db.clear();
        counts.put(
                "vote",
                run("delete from vote where participant = ?1", who.value()) + run(VOTES_ON, ids) + ballots(who));
        QUESTIONS.forEach(statement -> run(statement, ids));
        counts.put("statement", run("delete from statement where id = any (string_to_array(?1, ' '))", ids));
        counts.put("post", run("delete from post where id = any (string_to_array(?1, ' '))", ids));
        counts.put("live_ticket", tickets.forget(who.value()));
        counts.put("seat", run("delete from seat where participant = ?1", who.value()));
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<String> held(ParticipantKey who) {
        return db.createNativeQuery("select id from seat where participant = ?1 order by id for update")
                .setParameter(1, who.value())
                .getResultList();
    }

    private int run(String sql, String value) {
        return db.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }
}
