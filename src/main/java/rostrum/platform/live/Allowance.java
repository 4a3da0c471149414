package rostrum.platform.live;

import java.time.Duration;

/** How often one browser may speak up on its line. */
final class Allowance {
    static final int MOST = 60;
    private static final long WINDOW = Duration.ofSeconds(10).toNanos();

    private long since;
    private int taken;

    Allowance(long now) {
        since = now;
    }

    boolean takes(long now) {
        if (now - since > WINDOW) {
            since = now;
            taken = 0;
        }
        return ++taken <= MOST;
    }
}
