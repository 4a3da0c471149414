package rostrum.bench.faults;

import java.util.stream.Stream;
import rostrum.bench.Pause;
import rostrum.bench.house.Kernel;

/** Many lines at once on which little or nothing happens. */
final class CrowdFaults {
    private static final int TABS = 4;
    private static final int LINES_A_GUEST = 20;
    private static final int MOST_MEGABYTES = 45;
    private static final int IDLE_SECONDS = 90;

    private CrowdFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault(
                        "slow",
                        TABS + " readers for each listener stop reading: sent away, others hear all, memory stays",
                        CrowdFaults::slow),
                new Fault(
                        "idle",
                        LINES_A_GUEST + " idle lines for each listener, on one node, for " + IDLE_SECONDS
                                + " s: all stay, at most " + MOST_MEGABYTES + " MB per 1,000",
                        CrowdFaults::idle));
    }

    private static Outcome slow(Scene scene) throws Exception {
        var before =
                Heap.of(scene.first()).megabytes() + Heap.of(scene.second()).megabytes();
        var sleepers = Sleepers.fallAsleep(scene, TABS);
        var traffic = scene.talkQuietly();
        Pause.millis(100_000);
        var woken = sleepers.wake();
        var after = Heap.of(scene.first()).megabytes() + Heap.of(scene.second()).megabytes();
        return Outcome.of(
                        after - before < 64 && woken.areAllSentAway(),
                        "%d readers stopped: %s; heap of both nodes from %d to %d MB",
                        sleepers.count(),
                        woken,
                        before,
                        after)
                .and(scene.whole(traffic));
    }

    private static Outcome idle(Scene scene) throws Exception {
        var node = scene.first();
        var count = scene.guests().size() * LINES_A_GUEST;
        var people = scene.newcomers(count / Idlers.TABS);
        Heap.of(node);
        var before = Kernel.residentMegabytes(node.pid());
        try (var idlers = Idlers.open(scene, node.port(), people)) {
            var open = idlers.alive();
            Pause.millis(IDLE_SECONDS * 1_000L);
            var resident = Kernel.residentMegabytes(node.pid());
            Heap.of(node);
            var each = (resident - before) * 1_000 / Math.max(1, open);
            return Outcome.of(
                    open == count && idlers.alive() == count && each <= MOST_MEGABYTES,
                    "%d of %d open, %d after %d s, %d heartbeats; resident %d → %d MB, that is %d MB per 1,000; ended: %s",
                    open,
                    count,
                    idlers.alive(),
                    IDLE_SECONDS,
                    idlers.heartbeats(),
                    before,
                    resident,
                    each,
                    idlers.ends());
        }
    }
}
