package rostrum.bench.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import rostrum.bench.Pause;

/** A database that stops, dies, or says nothing of what is new. */
final class DatabaseFaults {
    private static final String DEAFEN = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
            + " where query ilike 'listen%' and pid <> pg_backend_pid()";

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
                        DatabaseFaults::deaf));
    }

    private static Outcome stopped(Scene scene) throws IOException {
        var traffic = scene.talk();
        Pause.millis(4_000);
        scene.database().stop();
        Pause.millis(4_000);
        var meanwhile = List.of(scene.first().status("/rooms"), scene.second().status("/rooms"));
        Pause.millis(26_000);
        scene.database().start();
        Pause.until(() -> scene.first().isReady() && scene.second().isReady(), Duration.ofMinutes(1));
        return Outcome.of(meanwhile.equals(List.of(503, 503)), "meanwhile both nodes said %s", meanwhile)
                .and(scene.whole(traffic));
    }

    private static Outcome died(Scene scene) throws IOException {
        var traffic = scene.talk();
        Pause.millis(5_000);
        scene.database().kill();
        scene.database().start();
        Pause.until(() -> scene.first().isReady() && scene.second().isReady(), Duration.ofMinutes(1));
        return scene.whole(traffic);
    }

    private static Outcome deaf(Scene scene) throws SQLException {
        var traffic = scene.talk();
        var deafened = 0L;
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            deafened += scene.database().number(DEAFEN);
            Pause.millis(200);
        }
        return Outcome.of(deafened > 0, "%d times a listening connection was ended", deafened)
                .and(scene.whole(traffic));
    }
}
