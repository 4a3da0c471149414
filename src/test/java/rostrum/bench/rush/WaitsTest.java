package rostrum.bench.rush;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private final Waits waits = new Waits();

    @Test
    void whatStillWaitsCountsAsItIs() {
        waits.accepted("young", ago(5));
        waits.accepted("old", ago(300));

        assertEquals(5, waits.seconds(50));
        assertEquals(300, waits.seconds(95));
        assertEquals(2, waits.waiting());
    }

    @Test
    void aDecisionEndsTheWaitOnce() {
        waits.accepted("one", ago(40));

        waits.decided("one");
        waits.decided("one");
        waits.decided("never heard of");

        assertEquals(1, waits.count());
        assertEquals(0, waits.waiting());
        assertEquals(40, waits.seconds(100));
    }

    private static long ago(int seconds) {
        return System.nanoTime() - TimeUnit.SECONDS.toNanos(seconds);
    }
}
