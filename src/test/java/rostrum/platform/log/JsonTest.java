package rostrum.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesWhatPeopleTypeAsOneText() {
        assertEquals("\"say \\\"no\\\"\\n\\u0009\\\\ نعم \\ud83e\\udd8a\"", Json.text("say \"no\"\n\t\\ نعم 🦊"));
    }

    @Test
    void writesObjectsOfTexts() {
        assertEquals("{\"id\":\"a\",\"lang\":\"ar\"}", Json.object("id", "a", "lang", "ar"));
    }

    @Test
    void encodesAnEventWithItsNumber() {
        var event = LogEvent.encode(
                7,
                Instant.parse("2026-08-14T14:00:00Z"),
                new Happening(Kinds.named("room.state"), "r", "{\"state\":\"open\"}"));

        assertEquals(
                "{\"s\":7,\"k\":\"room.state\",\"at\":\"2026-08-14T14:00:00Z\",\"d\":{\"state\":\"open\"}}",
                event.encoded());
    }
}
