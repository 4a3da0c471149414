package rostrum.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogEventTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");

    @Test
    void whatTakesAnotherEventBackSaysWhatIsLeftOfIt() {
        var what = new Happening(Kinds.named("post.redacted"), "", Json.of(5));

        var told = LogEvent.encode(9, FOUR, what);
        var old = LogEvent.encode(5, FOUR, said("Canary"));

        assertEquals(Optional.of(5L), told.of());
        assertEquals(LogEvent.encode(5, FOUR, what), told.changed(old));
    }

    @Test
    void otherWordsStandUnderTheOldNumberAtTheOldTime() {
        var later = FOUR.plusSeconds(60);
        var revision = new Happening(Kinds.named("post.revised"), "p", Json.of(5, "id", "p", "words", "New\u0085, $1"));
        var old = LogEvent.encode(5, FOUR, said("Canary"));
        var earlier = LogEvent.encode(
                7, FOUR, new Happening(Kinds.named("post.revised"), "p", Json.of(5, "id", "p", "words", "Canary")));

        var told = LogEvent.encode(9, later, revision);

        assertEquals(LogEvent.encode(5, FOUR, said("New\u0085, $1")), told.changed(old));
        assertEquals(LogEvent.encode(7, later, revision), told.changed(earlier));
    }

    private static Happening said(String words) {
        return new Happening(Kinds.named("post.published"), "p", Json.object("id", "p", "words", words));
    }

    @Test
    void wordsThatLookLikeItTakeNothingBack() {
        var words = "\"k\":\"post.redacted\",\"at\":\"\",\"d\":{\"of\":\"5\"}}";
        var said = new Happening(Kinds.named("post.published"), "p", Json.object("words", words));

        assertEquals(Optional.empty(), LogEvent.encode(9, FOUR, said).of());
    }
}
