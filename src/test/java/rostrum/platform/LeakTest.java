package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LeakTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");

    @Example
    void whatIsFullTakesOneMoreWhenOneHasLeakedAway() {
        var leak = new Leak(0.1);
        for (int i = 0; i < 3; i++) assertTrue(leak.take("one", 3, FOUR));

        assertFalse(leak.take("one", 3, FOUR.plusSeconds(9)));
        assertTrue(leak.take("one", 3, FOUR.plusSeconds(10)));
        assertTrue(leak.take("another", 3, FOUR), "each has its own");
    }

    @Example
    void whatDidNotHappenIsNotCounted() {
        var leak = new Leak(0.1);
        leak.take("one", 1, FOUR);

        leak.giveBack("one", FOUR);

        assertEquals(0, leak.level("one", FOUR));
        assertTrue(leak.take("one", 1, FOUR));
    }

    /** Whatever the pace, no more is let through than fits at once and leaks away meanwhile. */
    @Property
    void neverMoreThanFitsAndLeaks(@ForAll @Size(max = 200) List<@IntRange(max = 30) Integer> pauses) {
        var leak = new Leak(0.2);
        var now = FOUR;
        var let = 0;
        var seconds = 0;
        for (var pause : pauses) {
            now = now.plusSeconds(pause);
            seconds += pause;
            if (leak.take("one", 5, now)) let++;
        }

        assertTrue(let <= 5 + 0.2 * seconds, let + " in " + seconds + " s");
    }
}
