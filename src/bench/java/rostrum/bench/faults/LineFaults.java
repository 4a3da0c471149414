package rostrum.bench.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import rostrum.bench.Pause;

/** Lines that tear, all at once or again and again, and lines that are dead without a sign. */
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
                        "half-open",
                        "a third of all lines dead without a sign: both sides notice within 90 s, everybody ends with the log",
                        LineFaults::halfOpen));
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

    private static Outcome halfOpen(Scene scene) {
        var traffic = scene.talkQuietly();
        Pause.millis(2_000);
        var dead = scene.gate().deaden(0.3);
        Pause.until(() -> dead.stream().allMatch(Gate.Link::isLetGo), Duration.ofSeconds(90));
        var held = dead.stream().filter(link -> !link.isLetGo()).count();
        return Outcome.of(
                        held == 0 && !dead.isEmpty(),
                        "%d connections dead, %d of them still held by a node after 90 s",
                        dead.size(),
                        held)
                .and(scene.whole(traffic));
    }
}
