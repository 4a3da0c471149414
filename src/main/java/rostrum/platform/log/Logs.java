package rostrum.platform.log;

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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the logs are kept. An event is numbered when it is certain: what is taken back before that leaves no gap. */
@ApplicationScoped
public class Logs {
    private static final String NAMES = "string_to_array(?2, chr(10))";

    @Inject
    EntityManager db;

    @Inject
    Event<Advanced> advanced;

    /** Numbers events in the caller's transaction; the log is locked until that ends. Answers the last number. */
    @Transactional(TxType.MANDATORY)
    public long append(String log, Instant at, List<Happening> what) {
        db.flush();
        long seq = 0;
        for (var one : what) seq = append(log, at, one);
        advanced.fire(new Advanced(log, seq));
        return seq;
    }

    private long append(String log, Instant at, Happening what) {
        var seq = number(db.createNativeQuery("""
            with head as (insert into log (name, seq) values (?1, 1)
                          on conflict (name) do update set seq = log.seq + 1 returning seq),
                 told as (insert into log_event (log, seq, kind, subject, keep, encoded)
                          select ?1, seq, ?2, ?3, ?4, '{"s":' || seq || cast(?5 as text) from head)
            select seq from head\
            """)
                .setParameter(1, log)
                .setParameter(2, what.kind().code())
                .setParameter(3, what.subject())
                .setParameter(4, what.kind().keep(what.subject()))
                .setParameter(5, LogEvent.rest(at, what))
                .getSingleResult());
        outdate(log, seq, what.kind().outdates(what.subject()));
        return seq;
    }

    /** Behind the lock of the log, so that whatever was kept before is seen. */
    private void outdate(String log, long before, List<String> names) {
        if (names.isEmpty()) return;
        db.createNativeQuery("update log_event set keep = '' where log = ?1 and keep = any (" + NAMES
                        + ") and keep <> '' and seq < ?3")
                .setParameter(1, log)
                .setParameter(2, String.join("\n", names))
                .setParameter(3, before)
                .executeUpdate();
    }

    /**
     * Takes words out of the logs for good, in the caller's transaction: what told them is scrubbed where it stands, and a new
     * event names its number to who has read it. Answers how many were scrubbed.
     *
     * @param family how the names of the logs begin
     * @param kinds what is told instead of an event of this kind; nothing where it is to stay
     */
    @Transactional(TxType.MANDATORY)
    public int takeBack(
            String family, Collection<String> subjects, Instant at, Function<String, Optional<Kind>> kinds) {
        db.flush();
        var told = rows(
                "select log, seq, encoded, kind, keep from log_event where subject <> '' and subject = any (" + NAMES
                        + ") and starts_with(log, ?1) order by log, seq",
                family,
                String.join("\n", subjects));
        var scrubbed = 0;
        for (var row : told) {
            var kind = kinds.apply((String) row[3]);
            if (kind.isEmpty()) continue;
            var old = event(row[1], row[2]);
            // Also where something later outdated it: who begins before that is told its words.
            var original = old.of().isEmpty() && !kind.get().code().equals(row[3]);
            takeBack((String) row[0], old, at, kind.get(), original || !row[4].equals(""));
            scrubbed++;
        }
        return scrubbed;
    }

    private void takeBack(String log, LogEvent old, Instant at, Kind kind, boolean counts) {
        var what = new Happening(kind, "", Json.of(old.of().orElse(old.seq())));
        if (counts) append(log, at, List.of(what));
        rewrite(log, LogEvent.encode(old.seq(), at, what));
        db.createNativeQuery("update log_event set kind = ?3, subject = '', keep = '' where log = ?1 and seq = ?2")
                .setParameter(1, log)
                .setParameter(2, old.seq())
                .setParameter(3, kind.code())
                .executeUpdate();
    }

    /**
     * Other words instead of what an event told, in the caller's transaction: whoever hears it from now on hears the new ones
     * alone, and who has heard the old ones reads which to change. Answers the number under which that is told.
     *
     * @param revision its detail begins with the number, as {@link Json#of} writes it
     */
    @Transactional(TxType.MANDATORY)
    public long revise(String log, long seq, Instant at, Happening revision) {
        var told = append(log, at, List.of(revision));
        var news = LogEvent.encode(told, at, revision);
        for (var row : rows(
                "select seq, encoded from log_event where log = ?1 and seq < ?2 and (seq = ?3 or subject = ?4 and kind"
                        + " = ?5)",
                log,
                told,
                seq,
                revision.subject(),
                revision.kind().code())) rewrite(log, news.changed(event(row[0], row[1])));
        return told;
    }

    private void rewrite(String log, LogEvent now) {
        db.createNativeQuery("update log_event set encoded = ?3 where log = ?1 and seq = ?2")
                .setParameter(1, log)
                .setParameter(2, now.seq())
                .setParameter(3, now.encoded())
                .executeUpdate();
    }

    /** Nobody else numbers in it until the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void hold(String log) {
        db.createNativeQuery("insert into log (name) values (?1) on conflict (name) do update set name = excluded.name")
                .setParameter(1, log)
                .executeUpdate();
    }

    /** A log that somebody waits for is there, even if nothing happened in it yet. */
    @Transactional
    public Head begin(String log) {
        db.createNativeQuery("insert into log (name) values (?1) on conflict do nothing")
                .setParameter(1, log)
                .executeUpdate();
        return head(log);
    }

    @Transactional
    public List<LogEvent> after(String log, long seq, int most) {
        return rows(
                        "select seq, encoded from log_event where log = ?1 and seq > ?2 order by seq limit ?3",
                        log,
                        seq,
                        most)
                .stream()
                .map(row -> event(row[0], row[1]))
                .toList();
    }

    /** Also of logs in which nothing happened yet. One statement. */
    @Transactional
    public Map<String, Head> heads(Collection<String> logs) {
        var heads = rows(
                        "select name, epoch, seq, first from log where name = any (string_to_array(?1, chr(10)))",
                        String.join("\n", logs))
                .stream()
                .map(row -> new Head((String) row[0], (String) row[1], number(row[2]), number(row[3])))
                .collect(Collectors.toMap(Head::log, head -> head));
        logs.forEach(log -> heads.computeIfAbsent(log, Head::none));
        return heads;
    }

    @Transactional
    public Head head(String log) {
        return heads(List.of(log)).getOrDefault(log, Head.none(log));
    }

    /** Read in one statement, so that the number and what belongs to it are one view of the database. */
    @Transactional
    public Optional<Snapshot> snapshot(String log) {
        var rows = rows("""
            select l.epoch, l.seq as head, l.first, e.seq as number, e.encoded from log l left join lateral (
              (select m.seq, m.encoded from log_event m
                where m.log = l.name and m.keep = '+' order by m.seq desc limit ?1)
              union all
              (select k.seq, k.encoded from log_event k where k.log = l.name and k.keep not in ('', '+'))
            ) e on true where l.name = ?2 order by 4\
            """, Snapshot.NEWEST, log);
        if (rows.isEmpty()) return Optional.empty();
        var first = rows.get(0);
        var events = new ArrayList<LogEvent>();
        for (var row : rows) if (row[3] != null) events.add(event(row[3], row[4]));
        var head = new Head(log, (String) first[0], number(first[1]), number(first[2]));
        return Optional.of(new Snapshot(head, events));
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
