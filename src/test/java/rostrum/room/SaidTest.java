package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rostrum.moderation.Contribution.Kind;

class SaidTest {
    @Test
    void wantsWords() {
        assertEquals("room.problem.empty", said("  ").problem().orElseThrow().key());
    }

    @Test
    void wantsWordsThatCanBeSeen() {
        var marks = said(" \u202E\u200B\n\u00A0");

        assertEquals("room.problem.empty", marks.problem().orElseThrow().key());
    }

    @Test
    void countsWhatPeopleCount() {
        assertTrue(said("🦊".repeat(Said.MOST)).problem().isEmpty());
    }

    @Test
    void saysByHowMuchItIsTooLong() {
        var problem = said("x".repeat(Said.MOST + 36)).problem().orElseThrow();

        assertEquals("room.problem.long", problem.key());
        assertEquals(Map.of("over", 36), problem.values());
    }

    @Test
    void knowsWhichFormItCameFrom() {
        var forged = new Said(Kind.POST, "", "A view");

        assertEquals("room.problem.key", forged.problem().orElseThrow().key());
    }

    private static Said said(String words) {
        return new Said(Kind.POST, "0123456789abcdef", words);
    }
}
