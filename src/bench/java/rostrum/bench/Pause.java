package rostrum.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting: people take their time, and so does a house that starts again. */
public final class Pause {
    private Pause() {}

    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        }
    }

    /** Looks again and again until it is so, or gives up after the time. */
    public static boolean until(BooleanSupplier isSo, Duration most) {
        var until = System.nanoTime() + most.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > until) return false;
            millis(250);
        }
        return true;
    }
}
