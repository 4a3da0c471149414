package rostrum.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import rostrum.bench.Pause;
import rostrum.bench.house.Kernel;

/** Many lines at once on which little or nothing happens. */
final class CrowdFaults {
    private static final int TABS = 4;
    private static final int LINES_A_GUEST = 20;
    private static final int MOST_MEGABYTES = 45;
    private static final int IDLE_SECONDS = 90;
    private static final int AT_ONCE = 32;
    private static final int RESTART = 4012;

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
                        CrowdFaults::idle),
                new Fault(
                        "return",
                        LINES_A_GUEST + " lines for each listener come back at once, " + AT_ONCE
                                + " at a time, to a node that was started anew: all are let in",
                        CrowdFaults::comeBack));
    }

    private static Outcome slow(Scene scene) throws Exception {
        var traffic = scene.talkQuietly();
        Pause.millis(60_000);
        var before = heap(scene);
        var sleepers = Sleepers.fallAsleep(scene, TABS);
        Pause.millis(100_000);
        var after = heap(scene);
        var woken = sleepers.wake();
        return Outcome.of(
                        after - before < 64 && woken.areAllSentAway(),
                        "%d readers stopped: %s; heap of both nodes from %d to %d MB",
                        sleepers.count(),
                        woken,
                        before,
                        after)
                .and(scene.whole(traffic));
    }

    /** Of both nodes, once people talk there. */
    private static long heap(Scene scene) throws IOException {
        return Heap.of(scene.first()).megabytes() + Heap.of(scene.second()).megabytes();
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

    private static Outcome comeBack(Scene scene) throws Exception {
        var node = scene.second();
        var count = scene.guests().size() * LINES_A_GUEST;
        try (var idlers = Idlers.open(scene, node.port(), scene.newcomers(count / Idlers.TABS))) {
            var open = idlers.alive();
            node.stop();
            Pause.until(() -> idlers.alive() == 0, Duration.ofSeconds(10));
            var told = idlers.ends().getOrDefault(RESTART, 0);
            node.start();
            node.awaitReady();
            var began = System.nanoTime();
            var pages = new Pages(node);
            idlers.comeBack(AT_ONCE, Duration.ofMinutes(4));
            var took = (System.nanoTime() - began) / 1_000_000;
            return Outcome.of(
                    open == count && idlers.alive() == count,
                    "%d of %d open, %d of them told to come back; %d of them back after %d ms, each by a form and a handshake; slowest page of that node meanwhile %d ms; ended: %s",
                    open,
                    count,
                    told,
                    idlers.alive(),
                    took,
                    pages.slowest(),
                    idlers.ends());
        }
    }
}
