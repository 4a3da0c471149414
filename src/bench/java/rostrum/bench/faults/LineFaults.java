package rostrum.bench.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import rostrum.bench.Pause;

/** Lines that tear, all at once or again and again, and readers who stop reading. */
final class LineFaults {
    private LineFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault(
                        "flapping",
                        "a third of all lines torn every half second for 20 s: everybody ends with the log",
                        LineFaults::flapping),
                new Fault(
                        "storm",
                        "everybody torn off at once while people talk: all are back, and nothing is missing",
                        LineFaults::storm),
                new Fault(
                        "slow",
                        "400 readers who stop reading: sent away, others hear all, memory stays",
                        LineFaults::slow));
    }

    private static Outcome flapping(Scene scene) {
        var traffic = scene.talk();
        var cut = 0;
        for (int turn = 0; turn < 40; turn++) {
            Pause.millis(500);
            cut += scene.gate().cut(0.3);
        }
        return Outcome.of(cut > 0, "%d connections cut", cut).and(scene.whole(traffic));
    }

    private static Outcome storm(Scene scene) {
        var traffic = scene.talk();
        Pause.millis(4_000);
        var began = System.nanoTime();
        var cut = scene.gate().cut(1);
        var head = scene.head();
        Pause.until(
                () -> scene.guests().stream()
                        .allMatch(guest -> guest.listener().cursor().last() > head),
                Duration.ofMinutes(2));
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return Outcome.of(true, "%d connections cut, all hear again after %d ms", cut, took)
                .and(scene.whole(traffic));
    }

    private static Outcome slow(Scene scene) throws Exception {
        var before =
                Heap.of(scene.first()).megabytes() + Heap.of(scene.second()).megabytes();
        var sleepers = Sleepers.fallAsleep(scene, 400);
        var traffic = scene.talk();
        var woken = sleepers.wake(100_000);
        var after = Heap.of(scene.first()).megabytes() + Heap.of(scene.second()).megabytes();
        return Outcome.of(
                        after - before < 64 && woken.endsWith(" 0 were still there"),
                        "%d readers stopped: %s; heap of both nodes from %d to %d MB",
                        sleepers.count(),
                        woken,
                        before,
                        after)
                .and(scene.whole(traffic));
    }
}
