package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Fate;
import rostrum.moderation.Gate;
import rostrum.moderation.State;
import rostrum.room.round.Situation;

/** What was said: everybody's published posts, and to each author the own ones that are not. */
@ApplicationScoped
public class Posts {
    /** As many as a page of 14 KB holds, if they are long. */
    static final int SHOWN = 60;

    private static final int MOST_OWN = 20;

    @Inject
    EntityManager db;

    @Inject
    Gate gate;

    /** The newest ones up to a number, oldest first; one more than a page holds tells that there are earlier ones. */
    @Transactional
    public List<ShownPost> upTo(Room room, long number, Seat reader) {
        var posts = new ArrayList<>(db.createQuery(
                        "select p from Post p join fetch p.seat"
                                + " where p.room = :room and p.seq <= :number order by p.seq desc",
                        Post.class)
                .setParameter("room", room.id())
                .setParameter("number", number)
                .setMaxResults(SHOWN + 1)
                .getResultStream()
                .map(post -> shown(post, reader))
                .toList());
        Collections.reverse(posts);
        return posts;
    }

    private static ShownPost shown(Post post, Seat reader) {
        var name = post.seat().pseudonym();
        var at = post.decidedAt().orElse(post.saidAt()).truncatedTo(ChronoUnit.SECONDS);
        return new ShownPost(post.id(), post.number(), name, post.shown(), post.language(), at, post.isOf(reader));
    }

    @Transactional
    public List<OwnPost> unpublishedOf(Seat author) {
        var posts = new ArrayList<>(db.createQuery(
                        "select p from Post p where p.seat = :seat and (p.seq is null or p.shown is not null)"
                                + " order by p.saidAt desc",
                        Post.class)
                .setParameter("seat", author)
                .setMaxResults(MOST_OWN)
                .getResultList());
        Collections.reverse(posts);
        var queued = posts.stream().filter(post -> post.state() == State.QUEUED);
        var before = gate.waitingBefore(queued.map(Post::caseId).toList());
        var escalated = posts.stream().filter(post -> post.state() == State.ESCALATED);
        var fates = gate.fates(escalated.map(Post::id).toList());
        return posts.stream()
                .map(post -> own(post, before.getOrDefault(post.caseId(), 0), fates.getOrDefault(post.id(), Fate.OPEN)))
                .toList();
    }

    private static OwnPost own(Post post, int before, Fate fate) {
        var reason = post.reason().map(why -> why.key() + ".author").orElse("");
        var statement = post.kind() == Kind.STATEMENT;
        return new OwnPost(
                post.id(),
                statement,
                post.state(),
                post.words(),
                post.othersRead(),
                post.language(),
                post.saidAt(),
                before,
                reason,
                fate);
    }

    /** What came with the same form, or lately with another one. */
    List<Post> sentBefore(Seat author, String key, Instant now) {
        return db.createQuery(
                        "select p from Post p where p.seat = :seat and (p.key = :key or p.saidAt > :since)", Post.class)
                .setParameter("seat", author)
                .setParameter("key", key)
                .setParameter("since", now.minus(Repeat.WITHIN))
                .getResultList();
    }

    /** From when on the author may post again: a slow talk takes one every so many seconds. */
    Optional<Instant> next(Seat author, Situation situation) {
        if (situation.slow() == 0) return Optional.empty();
        return lastSaid(author).map(last -> last.plusSeconds(situation.slow()));
    }

    /** Whatever became of it. */
    private Optional<Instant> lastSaid(Seat author) {
        return Optional.ofNullable(
                db.createQuery("select max(p.saidAt) from Post p where p.seat = :seat", Instant.class)
                        .setParameter("seat", author)
                        .getSingleResult());
    }

    /** How many seconds half of the last posts waited at most for a moderator; 0 where none was read yet. */
    @Transactional
    public long usualWait(Room room) {
        var median = db.createNativeQuery("""
                        select coalesce(percentile_cont(0.5) within group (order by extract(epoch from decided_at - said_at)), 0)
                        from (select said_at, decided_at from post where room = ?1 and state in ('APPROVED', 'REJECTED')
                              and decided_at is not null order by decided_at desc limit 20) as lately""").setParameter(1, room.id()).getSingleResult();
        return ((Number) median).longValue();
    }

    /** One that everybody reads. */
    @Transactional
    public Optional<ShownPost> shown(String id, Room room, Seat reader) {
        return db.createQuery(
                        "select p from Post p join fetch p.seat where p.id = :id and p.room = :room and p.seq is not"
                                + " null",
                        Post.class)
                .setParameter("id", id)
                .setParameter("room", room.id())
                .getResultStream()
                .findFirst()
                .map(post -> shown(post, reader));
    }

    long waiting(Seat author) {
        return db.createQuery("select count(p) from Post p where p.seat = :seat and p.state = :queued", Long.class)
                .setParameter("seat", author)
                .setParameter("queued", State.QUEUED)
                .getSingleResult();
    }
}
