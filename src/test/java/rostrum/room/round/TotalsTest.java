package rostrum.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Totals NONE = Totals.of("");

    @Test
    void areShownFromThirtyVotersOn() {
        assertFalse(Totals.of("20 9").mayFollow(NONE));
        assertTrue(Totals.of("20 10").mayFollow(NONE));
        assertFalse(NONE.figures().areShown());
    }

    @Test
    void areRenewedWhenTwentyMoreHaveCome() {
        var shown = Totals.of("20 10");

        assertFalse(Totals.of("39 10").mayFollow(shown));
        assertTrue(Totals.of("40 10").mayFollow(shown));
    }

    @Test
    void areRoundedToFiveAndSayFewerThanTen() {
        var figures = Totals.of("0 9 12 13").figures();

        assertEquals(List.of(0L, 0L, 10L, 15L), figures.each());
        assertEquals(35, figures.all());
    }

    @Test
    void areKeptAsTheyAreCounted() {
        assertEquals("0 9 12", Totals.of("0 9 12").kept());
        assertEquals("", NONE.kept());
    }

    /** Of what is public nobody learns more than was shown, and the next look still tells of twenty more at the least. */
    @Property
    void whatIsKeptOfFiguresIsWhatWasShown(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 400) Integer> sizes) {
        var totals = new Totals(sizes.stream().map(Integer::longValue).toList());
        var shown = Figures.of(totals.figures().kept());

        assertEquals(totals.figures(), shown);
        for (var more = 0; more < 20; more++) {
            var next = new Totals(List.of(voters(totals) + more));
            assertFalse(next.mayFollow(shown), "only " + more);
        }
        assertTrue(new Totals(List.of(voters(totals) + 30)).mayFollow(shown));
    }

    /** People come, change their minds and go again; whoever compares two looks learns of twenty or of nobody. */
    @Property
    void nothingIsShownBelowThirtyAndNoChangeTellsOfFewerThanTwenty(
            @ForAll @Size(max = 300) List<@IntRange(max = 5) Integer> acts) {
        var counts = new long[3];
        var shown = NONE;
        for (var act : acts) {
            if (act < 3) counts[act]++;
            else if (counts[act - 3] > 0 && act != 3) counts[act - 3]--;
            var now = new Totals(List.of(counts[0], counts[1], counts[2]));
            if (!now.mayFollow(shown)) continue;
            assertTrue(voters(now) >= 30);
            assertTrue(voters(now) - voters(shown) >= 20);
            for (var figure : now.figures().each()) assertTrue(figure == 0 || figure >= 10 && figure % 5 == 0);
            shown = now;
        }
    }

    private static long voters(Totals totals) {
        return totals.counts().stream().mapToLong(Long::longValue).sum();
    }
}
