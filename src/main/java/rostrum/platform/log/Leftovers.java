package rostrum.platform.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;

/** What is left of logs once the time of what they told is over. Who stands before what is gone begins anew. */
@ApplicationScoped
public class Leftovers {
    private static final String NAMED = " = any (string_to_array(?1, chr(10)))";

    @Inject
    EntityManager db;

    /** What nobody needs to begin anew, and was told longer ago than that. Answers how many events that were. */
    @Transactional
    public int forget(String log, Duration age) {
        var upTo =
                (Number) db.createNativeQuery("select coalesce(max(seq), 0) from log_event where log = ?1 and keep = ''"
                                + " and cast(encoded as json) ->> 'at' < to_char((now() - ?2 * interval '1 second')"
                                + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS')")
                        .setParameter(1, log)
                        .setParameter(2, age.toSeconds())
                        .getSingleResult();
        if (upTo.longValue() == 0) return 0;
        db.createNativeQuery("update log set first = greatest(first, ?2 + 1) where name = ?1")
                .setParameter(1, log)
                .setParameter(2, upTo.longValue())
                .executeUpdate();
        return db.createNativeQuery("delete from log_event where log = ?1 and keep = '' and seq <= ?2")
                .setParameter(1, log)
                .setParameter(2, upTo.longValue())
                .executeUpdate();
    }

    /** All that logs told, and not how far they had come. Answers how many events that were. */
    @Transactional(TxType.MANDATORY)
    public int empty(Collection<String> logs) {
        run("update log set first = seq + 1 where name" + NAMED, logs);
        return run("delete from log_event where log" + NAMED, logs);
    }

    /** Whole logs, whose reader is gone. Answers how many events that were. */
    @Transactional(TxType.MANDATORY)
    public int delete(Collection<String> logs) {
        var events = run("delete from log_event where log" + NAMED, logs);
        run("delete from log where name" + NAMED, logs);
        return events;
    }

    private int run(String sql, Collection<String> logs) {
        return db.createNativeQuery(sql)
                .setParameter(1, String.join("\n", logs))
                .executeUpdate();
    }
}
