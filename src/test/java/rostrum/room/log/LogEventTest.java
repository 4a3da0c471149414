package rostrum.room.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogEventTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");

    @Test
    void whatTakesAnotherEventBackSaysWhatIsLeftOfIt() {
        var what = new Happening(Kind.POST_WITHDRAWN, "", Json.object("of", "5"));

        assertEquals(
                Optional.of(LogEvent.encode(5, FOUR, what)),
                LogEvent.encode(9, FOUR, what).remains());
    }

    @Test
    void wordsThatLookLikeItTakeNothingBack() {
        var words = "\"k\":\"post.withdrawn\",\"at\":\"\",\"d\":{\"of\":\"5\"}}";
        var said = new Happening(Kind.POST_PUBLISHED, "p", Json.object("words", words));

        assertEquals(Optional.empty(), LogEvent.encode(9, FOUR, said).remains());
    }
}
