package rostrum.moderation.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rostrum.platform.Id;

class KappaTest {
    /** J. R. Landis, G. G. Koch, “The measurement of observer agreement for categorical data”, Biometrics 33, 1977: two neurologists. */
    private static final int[][] WINNIPEG = {{38, 5, 0, 1}, {33, 11, 3, 0}, {10, 14, 5, 6}, {3, 7, 3, 10}};

    private static final int[][] NEW_ORLEANS = {{5, 3, 0, 0}, {3, 11, 4, 0}, {2, 13, 3, 4}, {1, 2, 4, 14}};

    @Test
    void isThePublishedOne() {
        assertEquals(0.208, Kappa.of(pairs(WINNIPEG)).orElseThrow(), 0.0005);
        assertEquals(0.297, Kappa.of(pairs(NEW_ORLEANS)).orElseThrow(), 0.0005);
    }

    @Test
    void isOneWhereAllAgreeAndUntoldWhereChanceExplainsIt() {
        assertEquals(1, Kappa.of(pairs(new int[][] {{3, 0}, {0, 4}})).orElseThrow(), 1e-9);
        assertTrue(Kappa.of(pairs(new int[][] {{7}})).isEmpty());
        assertTrue(Kappa.of(List.of()).isEmpty());
    }

    @Property
    void isNeverAboveOneAndDoesNotCareWhoWasFirst(@ForAll @Size(9) List<@IntRange(max = 9) Integer> cells) {
        var table = new int[3][3];
        var turned = new int[3][3];
        for (int at = 0; at < 9; at++) {
            table[at / 3][at % 3] = cells.get(at);
            turned[at % 3][at / 3] = cells.get(at);
        }
        var kappa = Kappa.of(pairs(table));

        assertTrue(kappa.orElse(0) <= 1);
        assertEquals(kappa.orElse(0), Kappa.of(pairs(turned)).orElse(0), 1e-9);
    }

    @Test
    void oneCaseInTwentyIsDrawnAndAlwaysTheSame() {
        var ids = IntStream.range(0, 20_000).mapToObj(at -> Id.fresh()).toList();
        var drawn = ids.stream().filter(Draw::draws).toList();

        assertTrue(Math.abs(drawn.size() - 1_000) < 200, () -> "drawn: " + drawn.size());
        assertTrue(drawn.stream().allMatch(Draw::draws));
    }

    private static List<Kappa.Pair> pairs(int[][] table) {
        var pairs = new ArrayList<Kappa.Pair>();
        for (int row = 0; row < table.length; row++)
            for (int column = 0; column < table.length; column++)
                for (int count = 0; count < table[row][column]; count++)
                    pairs.add(new Kappa.Pair("c" + row, "c" + column));
        return pairs;
    }
}
