package rostrum.bench.faults;

import rostrum.bench.Crowd;
import rostrum.bench.Pause;
import rostrum.bench.house.Node;

/** Somebody who opens a page of a node again and again, until the slowest one is asked for. */
final class Pages {
    private final Node node;
    private volatile boolean over;
    private volatile long slowest;

    Pages(Node node) {
        this.node = node;
        Crowd.thread(this::open).start();
    }

    private void open() {
        while (!over) {
            var began = System.nanoTime();
            node.isReady();
            slowest = Math.max(slowest, (System.nanoTime() - began) / 1_000_000);
            Pause.millis(500);
        }
    }

    /** In milliseconds. */
    long slowest() {
        over = true;
        return slowest;
    }
}
