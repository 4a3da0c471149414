package rostrum.platform.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is told only after its commit: acts of many people that go into one log are written down without a number, so that none
 * waits for another, and numbered here, in the order in which they happened.
 */
@ApplicationScoped
public class Latecomers {
    private static final int MOST = 500;

    @Inject
    EntityManager db;

    @Inject
    Logs logs;

    /**
     * Numbers what waits for this log; its lock comes first, so that several nodes keep the order. Answers whether there may be
     * more.
     */
    @Transactional
    public boolean number(String log, Function<String, Optional<Kind>> kinds) {
        if (nothingWaits(log)) return false;
        logs.hold(log);
        var waiting = take(log);
        for (var late : waiting) kinds.apply((String) late[1]).ifPresent(kind -> append(log, kind, late));
        return waiting.size() == MOST;
    }

    private void append(String log, Kind kind, Object[] late) {
        var at = Instant.EPOCH.plus(((Number) late[0]).longValue(), ChronoUnit.SECONDS);
        logs.append(log, at, List.of(new Happening(kind, (String) late[2], (String) late[3])));
    }

    private boolean nothingWaits(String log) {
        return db.createNativeQuery("select 1 from log_waiting where log = ?1 limit 1")
                .setParameter(1, log)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> take(String log) {
        return db.createNativeQuery("""
                        with taken as (delete from log_waiting where id in (
                            select id from log_waiting where log = ?1 order by id limit ?2) returning *)
                        select cast(extract(epoch from at) as bigint), kind, subject, detail from taken order by id""")
                .setParameter(1, log)
                .setParameter(2, MOST)
                .getResultList();
    }
}
