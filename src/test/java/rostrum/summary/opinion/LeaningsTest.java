package rostrum.summary.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.room.Choice;

class LeaningsTest {
    /** Known from tables: 8 of 8, 50 of 100, and nobody. */
    @Test
    void fewCannotTellMuch() {
        assertEquals(0.676, Wilson.atLeast(8, 8), 0.001);
        assertEquals(0.404, Wilson.atLeast(50, 100), 0.001);
        assertEquals(0, Wilson.atLeast(0, 0));
    }

    /** Fisher’s tea: a lady names all four of four, and three of four. */
    @Test
    void theLadyTastesTea() {
        assertEquals(1 / 70.0, new Fisher(8).atLeast(4, 4, 0, 4), 1e-12);
        assertEquals(17 / 70.0, new Fisher(8).atLeast(3, 4, 1, 4), 1e-12);
    }

    @Property
    void chancesOfAllCasesAddUp(@ForAll @IntRange(min = 1, max = 40) int part, @ForAll @IntRange(max = 40) int rest) {
        assertEquals(1, new Fisher(80).atLeast(0, part, 0, rest), 1e-9);
    }

    /** Benjamini and Hochberg’s own example of 1995: four of fifteen. */
    @Test
    void ofManyFindingsFewAreTold() {
        var chances = new double[] {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
        };

        assertEquals(.0095, Discoveries.bound(chances));
        assertEquals(-1, Discoveries.bound(.2, .9));
    }

    @Test
    void whatAllShareIsWhatTheLeastWillingPartShares() {
        var ballots = new ArrayList<Ballot>();
        says(ballots, "a", 100, "both", 90);
        says(ballots, "b", 100, "both", 80);
        says(ballots, "a", 100, "one", 100);
        says(ballots, "b", 100, "one", 20);
        says(ballots, "a", 4, "few", 4);
        says(ballots, "b", 4, "few", 4);
        var leanings = of(ballots);

        assertEquals(
                List.of("both"),
                leanings.shared().stream()
                        .map(Leanings.Shared::statement)
                        .distinct()
                        .toList());
        assertEquals(Wilson.atLeast(80, 100), leanings.shared().get(0).least());
        assertEquals(new Said(20, 80, 0), leanings.said("one", 1));
        assertEquals(
                List.of("one"),
                leanings.marked().stream()
                        .filter(one -> one.part() == 0 && one.choice() == Choice.AGREE)
                        .map(Leanings.Marked::statement)
                        .filter("one"::equals)
                        .toList());
    }

    /** Where nobody leans, hardly anything is told: at most one conversation in twenty tells anything at all, by chance. */
    @Test
    void byChanceHardlyAnythingMarksAPart() {
        var told = IntStream.range(0, 200)
                .filter(seed -> !tossed(new Random(seed)).marked().isEmpty())
                .count();

        assertTrue(told <= 20, () -> told + " of 200");
    }

    private static Leanings tossed(Random random) {
        var ballots = new ArrayList<Ballot>();
        for (var part : List.of("a", "b"))
            for (int person = 0; person < 40; person++)
                for (int at = 0; at < 15; at++)
                    ballots.add(new Ballot(part + person, "s" + at, Choice.values()[random.nextInt(3)]));
        return of(ballots);
    }

    private static Leanings of(List<Ballot> ballots) {
        return Leanings.of(Votes.of(ballots), 2, person -> person.startsWith("a") ? 0 : 1);
    }

    private static void says(List<Ballot> ballots, String part, int people, String statement, int agree) {
        for (int person = 0; person < people; person++)
            ballots.add(new Ballot(part + person, statement, person < agree ? Choice.AGREE : Choice.DISAGREE));
    }
}
