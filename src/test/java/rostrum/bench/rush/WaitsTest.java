package rostrum.bench.rush;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private final Waits waits = new Waits();

    @Test
    void whatStillWaitsCountsAsItIs() {
        waits.wanted("young", ago(5));
        waits.accepted("young", ago(5));
        waits.wanted("old", ago(300));
        waits.accepted("old", ago(300));

        assertEquals(5, waits.seconds(50));
        assertEquals(300, waits.seconds(95));
        assertEquals(2, waits.waiting());
    }

    @Test
    void aDecisionEndsTheWaitOnce() {
        waits.wanted("one", ago(70));
        waits.accepted("one", ago(40));

        waits.decided("one");
        waits.decided("one");
        waits.decided("never heard of");

        assertEquals(1, waits.count());
        assertEquals(0, waits.waiting());
        assertEquals(40, waits.seconds(100));
        assertEquals(30, waits.keptSeconds(100), "how long its author kept it");
    }

    @Test
    void whatWasDecidedBeforeTheAnswerCameHasWaitedForNothing() {
        waits.wanted("quick", ago(2));

        waits.decided("quick");
        waits.accepted("quick", System.nanoTime());

        assertEquals(0, waits.seconds(100));
        assertEquals(0, waits.waiting() + waits.wanting());
    }

    private static long ago(int seconds) {
        return System.nanoTime() - TimeUnit.SECONDS.toNanos(seconds);
    }
}
