package rostrum.publishing.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.platform.disclosure.Count;

class RoundTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Count MANY = new Count(500);

    /** Whatever was said: no number from 1 to 9 leaves, and what is told is told again after it was kept. */
    @Property
    void tellsOfNoFew(
            @ForAll @IntRange(max = 200) int right,
            @ForAll @IntRange(max = 60) int one,
            @ForAll @IntRange(max = 60) int other) {
        var said = Map.of(Heard.RIGHT, right, "answered", one, "agreement", other);
        var heard = ended(said, MANY);

        assertEquals(Round.told(said), heard.counts());
        for (var count : heard.counts().values()) assertTrue(count.rounded() <= 0 || count.rounded() >= 10);
    }

    /** 495 of 500 said something: that five did not is a small number, too. */
    @Test
    void tellsNothingWhereAllButAFewSaidSomething() {
        var heard = ended(Map.of(Heard.RIGHT, 400, "answered", 95), MANY);

        assertEquals(Count.WITHHELD, heard.all());
        assertEquals(Map.of(Heard.RIGHT, Count.WITHHELD, "answered", Count.WITHHELD), heard.counts());
    }

    @Test
    void tellsNothingBeforeItIsOver() {
        var round = new Round("c", MONDAY);

        assertTrue(round.isOpen());
        assertTrue(round.heard().isEmpty());
    }

    private static Heard ended(Map<String, Integer> said, Count joined) {
        var round = new Round("c", MONDAY);
        round.end(said, joined, MONDAY.plusSeconds(3600));
        return round.heard().orElseThrow();
    }
}
