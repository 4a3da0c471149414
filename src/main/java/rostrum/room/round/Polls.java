package rostrum.room.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.platform.log.Happening;
import rostrum.platform.log.Json;
import rostrum.room.log.Kind;
import rostrum.room.log.RoomLog;

/** Polls of the rooms, one at a time in each, and one vote of each seat. When somebody voted is kept nowhere. */
@ApplicationScoped
public class Polls {
    private static final String COUNTED = """
            (select string_agg(coalesce(v.n, 0)::text, ' ' order by o.i)
             from generate_series(1, array_length(string_to_array(p.options, chr(10)), 1)) as o(i)
             left join (select choice, count(*) as n from poll_vote where poll = p.id group by choice) v on v.choice = o.i)""";

    @Inject
    EntityManager db;

    @Inject
    Conducts conducts;

    @Inject
    RoomLog log;

    @Inject
    Time time;

    /** One that is open is closed with that. */
    @Transactional
    public boolean open(Guiding by, Asking asked, Language language) {
        var poll = new Poll(Id.fresh(), by.room(), asked, language, time.now());
        return conducts.change(by, "poll.opened", poll.id(), conduct -> {
            close(by.room(), time.now());
            db.persist(poll);
            var detail = Json.object(
                    "id",
                    poll.id(),
                    "words",
                    poll.words(),
                    "lang",
                    poll.language().tag(),
                    "dir",
                    "auto");
            tell(Kind.POLL_OPENED, poll, detail, time.now());
        });
    }

    @Transactional
    public boolean close(Guiding by) {
        return conducts.change(by, "poll.closed", "", conduct -> close(by.room(), time.now()));
    }

    /** Also when the talk is over. */
    @Transactional
    public void close(String room, Instant now) {
        var open = db.createQuery("select p from Poll p where p.room = :room and p.closedAt is null", Poll.class)
                .setParameter("room", room)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (var poll : open) if (poll.close(now)) tell(Kind.POLL_CLOSED, poll, Json.object("id", poll.id()), now);
    }

    private void tell(Kind what, Poll poll, String detail, Instant now) {
        log.append(poll.room(), now, List.of(new Happening(what, poll.id(), detail)));
    }

    /** Answers whether it was counted: the poll is open, of this room, and has such an answer. */
    @Transactional
    public boolean vote(String room, String poll, String seat, int choice) {
        return db.createNativeQuery("""
                        insert into poll_vote (poll, seat, choice)
                        select p.id, ?3, ?4 from poll p where p.id = ?2 and p.room = ?1 and p.closed_at is null
                          and ?4 between 1 and array_length(string_to_array(p.options, chr(10)), 1) for share
                        on conflict (poll, seat) do update set choice = excluded.choice""")
                        .setParameter(1, room)
                        .setParameter(2, poll)
                        .setParameter(3, seat)
                        .setParameter(4, choice)
                        .executeUpdate()
                > 0;
    }

    /** The newest of the room, with the vote of a seat (or of nobody). Of a closed one everybody may read the result. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<PollView> newest(String room, String seat) {
        List<Object[]> rows = db.createNativeQuery("""
                        select p.id, p.words, p.language, p.options, p.closed_at is null, coalesce(v.choice, 0),
                               case when p.closed_at is null then p.told else %s end
                        from poll p left join poll_vote v on v.poll = p.id and v.seat = ?2
                        where p.room = ?1 order by p.opened_at desc, p.id limit 1""".formatted(COUNTED))
                .setParameter(1, room)
                .setParameter(2, seat)
                .getResultList();
        return rows.stream().findFirst().map(Polls::view);
    }

    private static PollView view(Object[] row) {
        return new PollView(
                (String) row[0],
                (String) row[1],
                Language.valueOf((String) row[2]),
                ((String) row[3]).lines().toList(),
                (Boolean) row[4],
                ((Number) row[5]).intValue(),
                Totals.of((String) row[6]).figures());
    }

    /** What people may read of open polls is renewed where the rule says so. */
    @Transactional
    @SuppressWarnings("unchecked")
    public void count() {
        List<Object[]> rows = db.createNativeQuery(
                        "select p.id, %s from poll p where p.closed_at is null order by p.id".formatted(COUNTED))
                .getResultList();
        for (var row : rows) {
            var poll = db.find(Poll.class, row[0]);
            if (poll != null) poll.counts(Totals.of((String) row[1]));
        }
    }
}
