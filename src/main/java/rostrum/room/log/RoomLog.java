package rostrum.room.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the logs of rooms are kept. An event is numbered when it is certain: a rejected post leaves no gap. */
@ApplicationScoped
public class RoomLog {
    @Inject
    EntityManager db;

    @Inject
    Event<Advanced> advanced;

    /** Numbers events in the caller's transaction; the room is locked until that ends. Answers the last number. */
    @Transactional(TxType.MANDATORY)
    public long append(String room, Instant at, List<Happening> what) {
        db.flush();
        var last = (Number) db.createNativeQuery("update room set seq = seq + ?1 where id = ?2 returning seq")
                .setParameter(1, what.size())
                .setParameter(2, room)
                .getSingleResult();
        var seq = last.longValue() - what.size();
        for (var one : what) insert(room, LogEvent.encode(++seq, at, one), one);
        advanced.fire(new Advanced(room));
        return seq;
    }

    private void insert(String room, LogEvent event, Happening what) {
        db.createNativeQuery("insert into room_event (room, seq, kind, subject, encoded) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, room)
                .setParameter(2, event.seq())
                .setParameter(3, what.kind().code())
                .setParameter(4, what.subject())
                .setParameter(5, event.encoded())
                .executeUpdate();
    }

    /**
     * Takes words out of the logs for good, in the caller's transaction: what told them is scrubbed where it stands, and a new
     * event names its number to who has read it. Answers how many were scrubbed.
     *
     * @param subjects ids of posts and statements
     */
    @Transactional(TxType.MANDATORY)
    public int takeBack(List<String> subjects, Instant at) {
        db.flush();
        var told = rows(
                "select room, seq, kind from room_event where subject = any (string_to_array(?1, ' ')) and subject <> ''"
                        + " order by room, seq",
                String.join(" ", subjects));
        for (var row : told) {
            var number = number(row[1]);
            var what = withdrawal((String) row[2], number);
            if (Kind.isTold((String) row[2])) append((String) row[0], at, List.of(what));
            scrub((String) row[0], LogEvent.encode(number, at, what), what);
        }
        return told.size();
    }

    private static Happening withdrawal(String kind, long of) {
        return new Happening(Kind.withdrawn(kind), "", Json.object("of", Long.toString(of)));
    }

    private void scrub(String room, LogEvent event, Happening what) {
        db.createNativeQuery("update room_event set kind = ?3, subject = '', encoded = ?4 where room = ?1 and seq = ?2")
                .setParameter(1, room)
                .setParameter(2, event.seq())
                .setParameter(3, what.kind().code())
                .setParameter(4, event.encoded())
                .executeUpdate();
    }

    @Transactional
    public List<LogEvent> after(String room, long seq, int most) {
        return rows(
                        "select seq, encoded from room_event where room = ?1 and seq > ?2 order by seq limit ?3",
                        room,
                        seq,
                        most)
                .stream()
                .map(row -> event(row[0], row[1]))
                .toList();
    }

    @Transactional
    public List<Head> heads(Collection<String> rooms) {
        return rows(
                        "select id, epoch, seq from room where id = any (string_to_array(?1, ' '))",
                        String.join(" ", rooms))
                .stream()
                .map(row -> new Head((String) row[0], (String) row[1], number(row[2])))
                .toList();
    }

    @Transactional
    public Optional<Head> head(String room) {
        return heads(List.of(room)).stream().findFirst();
    }

    /** Read in one statement, so that the number and what belongs to it are one view of the database. */
    @Transactional
    public Optional<Snapshot> snapshot(String room) {
        var rows = rows("""
                select r.epoch, r.seq as head, e.seq as number, e.encoded from room r left join lateral (
                  (select p.seq, p.encoded from room_event p
                    where p.room = r.id and p.kind = 'post.published' and p.seq <= r.seq order by p.seq desc limit ?1)
                  union all
                  (select o.seq, o.encoded from room_event o
                    where o.room = r.id and o.kind = 'statement.opened' and o.seq <= r.seq and not exists (
                      select 1 from room_event c where c.room = r.id and c.kind = 'statement.closed'
                         and c.subject = o.subject and c.seq <= r.seq))
                  union all
                  (select s.seq, s.encoded from room_event s
                    where s.room = r.id and s.kind = 'room.state' and s.seq <= r.seq order by s.seq desc limit 1)
                ) e on true where r.id = ?2 order by 3""", Snapshot.POSTS, room);
        if (rows.isEmpty()) return Optional.empty();
        var first = rows.get(0);
        var events = new ArrayList<LogEvent>();
        for (var row : rows) if (row[2] != null) events.add(event(row[2], row[3]));
        return Optional.of(new Snapshot(new Head(room, (String) first[0], number(first[1])), events));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        var query = db.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.getResultList();
    }

    private static LogEvent event(Object seq, Object encoded) {
        return new LogEvent(number(seq), (String) encoded);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
