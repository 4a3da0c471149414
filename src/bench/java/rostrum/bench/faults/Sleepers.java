package rostrum.bench.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rostrum.bench.RawLine;

/** Readers who say where they stand and then read nothing at all. */
record Sleepers(List<RawLine> lines) {
    private static final int TOO_SLOW = 4008;

    /**
     * What they found.
     *
     * @param ends how many by the code of the end, 0 for a line that was simply dead
     */
    record Woken(Map<Integer, Integer> ends) {
        boolean areAllSentAway() {
            return ends.keySet().stream().allMatch(code -> code == TOO_SLOW || code == 0);
        }

        @Override
        public String toString() {
            return "%d read 4008, %d found the line dead, %d were still there, all ends: %s"
                    .formatted(of(TOO_SLOW), of(0), of(RawLine.OPEN), ends);
        }

        private int of(int code) {
            return ends.getOrDefault(code, 0);
        }
    }

    /** By turns on both nodes, with nothing between that could read in their place. */
    static Sleepers fallAsleep(Scene scene, int tabs) throws IOException {
        var lines = new ArrayList<RawLine>();
        for (var guest : scene.guests())
            for (int tab = 0; tab < tabs; tab++) {
                var node = tab % 2 == 0 ? scene.first() : scene.second();
                var line = new RawLine(node.port(), guest.room(), guest.ticket(), "");
                line.sayHello(guest.room());
                lines.add(line);
            }
        return new Sleepers(lines);
    }

    int count() {
        return lines.size();
    }

    Woken wake() throws IOException {
        var ends = new TreeMap<Integer, Integer>();
        for (var line : lines) {
            ends.merge(line.closedWith(1_000), 1, Integer::sum);
            line.close();
        }
        return new Woken(ends);
    }
}
