package rostrum.bench.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingsTest {
    @Test
    void tellsWhatSoManyOfAHundredDidNotExceed() {
        var timings = new Timings(new ArrayDeque<>(
                LongStream.rangeClosed(1, 200).map(n -> n * 1_000_000).boxed().toList()));

        assertEquals(100, timings.millis(50));
        assertEquals(198, timings.millis(99));
        assertEquals(20.1, timings.seconds());
    }

    @Test
    void saysNothingOfNobody() {
        assertEquals(0, new Timings().millis(99));
    }
}
