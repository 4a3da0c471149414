package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import rostrum.platform.log.LogEvent;

class RingTest {
    private static final String AT = "\"at\":\"2027-01-04T16:00:00Z\"";

    @Test
    void whatWasTakenBackIsNotInMemoryAnyMore() {
        var ring = new Ring(0);
        ring.add(event(1, "{\"s\":1,\"k\":\"post.published\"," + AT + ",\"d\":{\"words\":\"Stays\"}}"));
        ring.add(event(2, "{\"s\":2,\"k\":\"post.published\"," + AT + ",\"d\":{\"words\":\"Canary\"}}"));
        ring.add(event(3, "{\"s\":3,\"k\":\"post.redacted\"," + AT + ",\"d\":{\"of\":\"2\"}}"));

        var told = ring.after(0, 10).orElseThrow();

        assertEquals(List.of(1L, 2L, 3L), told.stream().map(LogEvent::seq).toList());
        assertFalse(told.toString().contains("Canary"), told.toString());
        assertEquals(
                "{\"s\":2,\"k\":\"post.redacted\"," + AT + ",\"d\":{\"of\":\"2\"}}",
                told.get(1).encoded());
    }

    private static LogEvent event(long seq, String encoded) {
        return new LogEvent(seq, encoded);
    }
}
