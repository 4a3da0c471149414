package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rostrum.platform.Refusal;

class HashingTest {
    private final Hashing hashing = new Hashing();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        var hash = hashing.hash("four words that fit");

        assertTrue(hash.startsWith("$argon2id$"));
        assertTrue(hashing.matches("four words that fit", hash));
        assertFalse(hashing.matches("four words that fat", hash));
    }

    @Test
    void withoutAPasswordNothingMatches() {
        assertFalse(hashing.matches("", ""));
        assertFalse(hashing.matches("anything", ""));
    }

    @Test
    void aFewWorkAtOnceAFewWaitTheOthersAreAskedToComeAgain() throws InterruptedException, ExecutionException {
        var threads = Executors.newCachedThreadPool();
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var open = new CountDownLatch(1);
        var turnedAway = new CountDownLatch(1);
        var all = new ArrayList<Future<?>>();
        for (int i = 0; i < 200; i++)
            all.add(threads.submit(() -> {
                try {
                    hashing.inTurn(() -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        await(open);
                        return inside.decrementAndGet();
                    });
                    return 1;
                } catch (Refusal busy) {
                    turnedAway.countDown();
                    return 0;
                }
            }));

        assertTrue(turnedAway.await(5, TimeUnit.SECONDS), "somebody is turned away while the others wait");
        var refusal = assertThrows(Refusal.class, () -> turnAwayUntil(all));
        assertEquals(503, refusal.page().status());
        open.countDown();
        int served = 0;
        for (var one : all) served += (int) one.get();
        threads.shutdown();

        assertTrue(most.get() <= Hashing.MOST_AT_ONCE, "at once: " + most);
        assertTrue(served < 200, "served: " + served);
    }

    /** As long as the line is full, one more is refused at once. */
    private void turnAwayUntil(ArrayList<Future<?>> all) {
        while (all.stream().filter(Future::isDone).count() < 150) Thread.onSpinWait();
        hashing.inTurn(() -> 0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
