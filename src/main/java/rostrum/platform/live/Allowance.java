package rostrum.platform.live;

import java.time.Duration;
import java.time.Instant;

/** How often one browser may speak up on its line. */
final class Allowance {
    static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private Instant since;
    private int taken;

    Allowance(Instant now) {
        since = now;
    }

    boolean takes(Instant now) {
        if (since.plus(WINDOW).isBefore(now)) {
            since = now;
            taken = 0;
        }
        return ++taken <= MOST;
    }
}
