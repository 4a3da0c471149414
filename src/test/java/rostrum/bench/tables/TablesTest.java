package rostrum.bench.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    /** The rest of ten thousand tables is in {@code src/bench/run tables}. */
    @Test
    void nobodyWorksOutWhatRandomTablesHide() {
        var tables = new Tables();

        for (int seed = 0; seed < 15; seed++) tables.small(seed);

        assertTrue(tables.hidden() > 20, "hidden: " + tables.hidden());
        assertEquals(0, tables.recoverable());
        assertTrue(tables.narrowest() >= 5, "narrowest: " + tables.narrowest());
    }

    /** The rest of the tables with groups that cut across regions is there, too. */
    @Test
    void nobodyWorksOutMoreFromDevelopmentGroups() {
        var tables = new Tables();

        for (int seed = 0; seed < 15; seed++) tables.parted(seed);

        assertTrue(tables.parted() > 5, "told: " + tables.parted());
        assertEquals(0, tables.few());
        assertTrue(tables.hidden() > 20, "hidden: " + tables.hidden());
        assertEquals(0, tables.recoverable());
        assertTrue(tables.narrowest() >= 5, "narrowest: " + tables.narrowest());
    }

    /** The only one of ten thousand for which nothing was found that can be told beside an earlier release. */
    @Test
    void whatCannotBeToldBesideAnEarlierReleaseIsRefused() {
        var tables = new Tables();

        tables.small(6437);

        assertEquals(0, tables.recoverable());
    }

    /** Those of ten thousand in which how many answered, or who was told together, narrowed a hidden number of people. */
    @ParameterizedTest
    @ValueSource(ints = {3376, 7307, 7959, 8654})
    void noQuestionTellsHowManyTookPart(int seed) {
        var tables = new Tables();

        tables.small(seed);

        assertTrue(tables.narrowest() >= 5, "narrowest: " + tables.narrowest());
    }

    @Test
    void theSearchWorksOutWhatIsNotGuarded() {
        var fourThirteens = List.of(
                line(13, 17, 0), line(13, 17, 1), line(13, 17, 2), line(13, 17, 3), line(48, 52, 0, 1, 2, 3, 4));

        var hidden = new Search(new int[] {13, 13, 13, 13, 0}, fourThirteens).extremes(line(0, 9, 4));

        assertArrayEquals(new int[] {0, 0}, hidden);
    }

    private static Search.Line line(int least, int most, int... added) {
        return new Search.Line(added, new int[0], least, most);
    }
}
