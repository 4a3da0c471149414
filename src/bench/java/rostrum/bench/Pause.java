package rostrum.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting: people take their time, and so does a house that starts again. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        }
    }

    /** Looks again and again until it is so, or gives up after the time. */
    static boolean until(BooleanSupplier isSo, Duration most) {
        var until = System.nanoTime() + most.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > until) return false;
            millis(250);
        }
        return true;
    }
}
