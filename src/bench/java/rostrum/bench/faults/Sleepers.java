package rostrum.bench.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rostrum.bench.Pause;

/** Readers who say where they stand and then read nothing at all. */
record Sleepers(List<RawLine> lines) {
    private static final int TOO_SLOW = 4008;

    static Sleepers fallAsleep(Scene scene, int count) throws IOException {
        var lines = new ArrayList<RawLine>();
        for (int i = 0; i < count; i++) {
            var guest = scene.guests().get(i % scene.guests().size());
            var line = RawLine.of(scene, guest);
            line.sayHello(guest.room());
            lines.add(line);
        }
        return new Sleepers(lines);
    }

    int count() {
        return lines.size();
    }

    /** They wake up after a while, and find how they were sent away. */
    String wake(int afterMillis) throws IOException {
        Pause.millis(afterMillis);
        var slow = 0;
        var gone = 0;
        for (var line : lines) {
            var code = line.closedWith(1_000);
            if (code == TOO_SLOW) slow++;
            else if (code >= 0) gone++;
            line.close();
        }
        return "%d read 4008, %d found the line dead, %d were still there"
                .formatted(slow, gone, lines.size() - slow - gone);
    }
}
