package rostrum.bench.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import rostrum.bench.Pause;
import rostrum.bench.house.Copies;

/** A database that stops, dies, or says nothing of what is new. */
final class DatabaseFaults {
    private static final String DEAFEN = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
            + " where query ilike 'listen%' and pid <> pg_backend_pid()";

    private static final int LOOK_MILLIS = 3_000;
    private static final int UNTOLD = 10;
    private static final String UNTOLD_EVENT = """
            with head as (update log set seq = seq + 1 where name = 'room:%1$s' returning seq)
            insert into log_event (log, seq, kind, subject, keep, encoded)
            select 'room:%1$s', seq, 'post.published', 'untold' || seq, '+', '{"s":' || seq
                || ',"k":"post.published","at":"2026-01-01T00:00:00Z","d":{"id":"untold' || seq
                || '","name":"Calm Heron","words":"untold","lang":"en","dir":"auto"}}' from head""";

    /** As the operating manual says it. */
    private static final String OTHER_HISTORY = "update log set epoch = epoch || 'x'";

    private DatabaseFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault(
                        "stopped",
                        "PostgreSQL stopped for 30 s: 503 with Retry-After meanwhile, back without a restart, nothing accepted is missing",
                        DatabaseFaults::stopped),
                new Fault("died", "PostgreSQL killed under commits: the same", DatabaseFaults::died),
                new Fault(
                        "deaf",
                        "no notice arrives for 60 s: all is told all the same, a little later",
                        DatabaseFaults::deaf),
                new Fault(
                        "untold",
                        "a node dies between commit and telling: others tell it within the next look, in " + LOOK_MILLIS
                                + " ms, once",
                        DatabaseFaults::untold),
                new Fault(
                        "backup",
                        "yesterday’s backup restored, and the logs given another history: everybody begins anew, and nobody keeps what is gone",
                        DatabaseFaults::backup));
    }

    private static Outcome stopped(Scene scene) throws IOException {
        var traffic = scene.talk();
        var reader = scene.guests().get(0).browser().cookieHeader();
        Pause.millis(4_000);
        scene.database().stop();
        Pause.millis(4_000);
        var meanwhile = scene.nodes().stream()
                .map(node -> node.answer("/rooms", reader))
                .toList();
        Pause.millis(26_000);
        scene.database().start();
        scene.awaitNodes();
        return Outcome.of(
                        meanwhile.stream()
                                .allMatch(said -> said.status() == 503
                                        && !said.retryAfter().isEmpty()),
                        "meanwhile the nodes said %s",
                        meanwhile)
                .and(scene.whole(traffic));
    }

    private static Outcome died(Scene scene) throws IOException {
        var traffic = scene.talk();
        Pause.millis(5_000);
        scene.database().kill();
        scene.database().start();
        scene.awaitNodes();
        return scene.whole(traffic);
    }

    private static Outcome deaf(Scene scene) throws SQLException {
        var traffic = scene.talkQuietly();
        var deafened = 0L;
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            deafened += scene.database().number(DEAFEN);
            Pause.millis(200);
        }
        return Outcome.of(deafened > 0, "%d times a listening connection was ended", deafened)
                .and(scene.whole(traffic));
    }

    /** Committed, and no notice: as if whoever wrote it had died before anybody was told. */
    private static Outcome untold(Scene scene) {
        var longest = 0L;
        var before = scene.head();
        for (int turn = 0; turn < UNTOLD; turn++) {
            scene.database().change(UNTOLD_EVENT.formatted(scene.room()));
            var began = System.nanoTime();
            var head = before + turn + 1;
            Pause.until(
                    () -> scene.guests().stream()
                            .allMatch(guest -> guest.listener().cursor().last() >= head),
                    Duration.ofSeconds(20));
            longest = Math.max(longest, (System.nanoTime() - began) / 1_000_000);
        }
        return Outcome.of(
                longest < LOOK_MILLIS && scene.heard().isPerfect() && scene.head() == before + UNTOLD,
                "%d events without a notice; the last of %d people heard the slowest after %d ms",
                UNTOLD,
                scene.guests().size(),
                longest);
    }

    private static Outcome backup(Scene scene) throws IOException {
        var copy = scene.database().directory().resolveSibling("backup");
        scene.database().stop();
        Copies.clear(copy);
        Copies.copy(scene.database().directory(), copy);
        scene.database().start();
        scene.awaitNodes();
        var today = scene.talk();
        Pause.millis(5_000);
        var first = scene.whole(today);
        var far = scene.head();
        scene.database().stop();
        Copies.clear(scene.database().directory());
        Copies.copy(copy, scene.database().directory());
        scene.database().start();
        scene.database().change(OTHER_HISTORY);
        scene.awaitNodes();
        var back = scene.head();
        Pause.until(
                () -> scene.guests().stream()
                        .allMatch(guest -> guest.listener().cursor().last() == back),
                Duration.ofMinutes(1));
        var ahead = scene.guests().stream()
                .filter(guest -> guest.listener().cursor().last() != back)
                .count();
        var again = scene.talk();
        Pause.millis(5_000);
        var second = scene.whole(again);
        var told = scene.tokens();
        var kept = today.accepted().stream().filter(told::contains).count();
        return Outcome.of(
                        back < far && ahead == 0 && kept == 0,
                        "the log went from %d back to %d; %d people did not follow, %d posts of the other history are told; then",
                        far,
                        back,
                        ahead,
                        kept)
                .and(first)
                .and(second);
    }
}
