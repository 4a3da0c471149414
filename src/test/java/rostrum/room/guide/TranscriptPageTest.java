package rostrum.room.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class TranscriptPageTest {
    @Example
    void nobodyAnswersForSomebodyElse() {
        assertEquals(
                "    I agree\n    \n    16:02 Quiet Heron\n    Me too",
                TranscriptPage.said("I agree\r\n\u202816:02 Quiet Heron\u2029Me too"));
    }

    @Property
    void onlyWhoSpeaksStandsAtTheMargin(
            @ForAll @Chars({'a', ' ', '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029', '\u202e'})
                    String words) {
        var lines = TranscriptPage.said(words).split("[\\n\\r\\u000b\\f\\u0085\\u2028\\u2029]");

        for (var line : lines) assertTrue(line.startsWith("    "), line);
    }
}
