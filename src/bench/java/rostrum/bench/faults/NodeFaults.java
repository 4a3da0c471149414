package rostrum.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.bench.Pause;

/** Nodes that die, start again, or have another idea of what time it is. */
final class NodeFaults {
    private static final List<Path> FALSE_TIME = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/faketime/libfaketimeMT.so.1"));

    private NodeFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault(
                        "kill",
                        "kill -9 of the only node: what was acknowledged is in the log, everybody ends with it",
                        NodeFaults::kill),
                new Fault(
                        "kill-one",
                        "kill -9 of one of two nodes: the other one goes on, nobody misses anything",
                        NodeFaults::killOne),
                new Fault(
                        "rolling",
                        "both nodes started anew, one after the other, while people talk",
                        NodeFaults::rolling),
                new Fault(
                        "clock",
                        "a node an hour ahead, then an hour behind: leases, numbers and people do not care",
                        NodeFaults::clock));
    }

    private static Outcome kill(Scene scene) throws IOException {
        scene.gate().leadsTo(scene.first().port());
        scene.gate().cut(1);
        var traffic = scene.talk();
        Pause.millis(8_000);
        scene.first().kill();
        scene.first().start();
        scene.first().awaitReady();
        Pause.millis(4_000);
        return scene.whole(traffic);
    }

    private static Outcome killOne(Scene scene) {
        var traffic = scene.talk();
        Pause.millis(6_000);
        scene.first().kill();
        scene.gate().leadsTo(scene.second().port());
        Pause.millis(4_000);
        return scene.whole(traffic);
    }

    private static Outcome rolling(Scene scene) throws IOException {
        var traffic = scene.talk();
        Pause.millis(3_000);
        for (var node : List.of(scene.first(), scene.second())) {
            scene.gate()
                    .leadsTo(
                            node == scene.first()
                                    ? scene.second().port()
                                    : scene.first().port());
            node.stop();
            node.start();
            node.awaitReady();
            scene.gate().leadsTo(scene.first().port(), scene.second().port());
            Pause.millis(2_000);
        }
        return scene.whole(traffic);
    }

    private static Outcome clock(Scene scene) throws IOException {
        var library = falseTime();
        if (library.isEmpty()) return Outcome.notMade("there is no libfaketime (Debian: faketime)");
        var outcome = Outcome.of(true, "+1 h, −1 h, and right again");
        for (var shift : List.of("+1h", "-1h", "")) {
            scene.second().stop();
            scene.second()
                    .with("LD_PRELOAD", shift.isEmpty() ? "" : library.get().toString())
                    .with("FAKETIME", shift)
                    // How long something takes is not false, only what time it is; without the second, every timed wait
                    // ends at once.
                    .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                    .with("FAKETIME_FORCE_MONOTONIC_FIX", "0");
            scene.second().start();
            scene.second().awaitReady();
            scene.gate().cut(0.5);
            var traffic = scene.talk();
            Pause.millis(5_000);
            outcome = outcome.and(scene.whole(traffic));
        }
        return outcome;
    }

    private static Optional<Path> falseTime() {
        return FALSE_TIME.stream().filter(Files::exists).findFirst();
    }
}
