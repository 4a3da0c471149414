package rostrum.summary.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.room.Choice;
import rostrum.summary.partition.Partition;

/** Invented conversations whose groups are known. */
class GroupingTest {
    private static final int STATEMENTS = 20;

    /** Two camps who mostly stick together come out as two groups, whatever the order in which they voted. */
    @Property(tries = 30)
    void campsAreFound(@ForAll long seed, @ForAll @IntRange(min = 30, max = 80) int size) {
        var random = new Random(seed);
        var ballots = new ArrayList<Ballot>();
        ballots.addAll(camp("a", size, random, 0.9, 0.1));
        ballots.addAll(camp("b", 60, random, 0.1, 0.9));
        var grouping = Grouping.of(Votes.of(ballots));
        Collections.shuffle(ballots, random);

        assertEquals(2, grouping.partition().count());
        assertTrue(grouping.isStable());
        var camps = Partition.of(grouping.people().stream()
                .mapToInt(person -> person.startsWith("a") ? 0 : 1)
                .toArray());
        assertTrue(grouping.partition().ari(camps) > 0.9);
        assertEquals(grouping, Grouping.of(Votes.of(ballots)));
    }

    /** Where everybody tosses a coin, nothing is told. */
    @Property(tries = 30)
    void whereNobodyLeansThereAreNoGroups(@ForAll long seed) {
        assertFalse(Grouping.of(Votes.of(camp("a", 150, new Random(seed), 0.4, 0.4)))
                .isStable());
    }

    @Test
    void aGroupThatIsSmallIsNotToldOf() {
        var random = new Random(1);
        var ballots = new ArrayList<>(camp("a", 100, random, 0.95, 0.05));
        ballots.addAll(camp("b", Grouping.LEAST_PEOPLE - 1, random, 0.05, 0.95));
        var grouping = Grouping.of(Votes.of(ballots));

        assertEquals(2, grouping.partition().count());
        assertTrue(grouping.bootstrapAri() > Grouping.STABLE);
        assertFalse(grouping.isStable());
    }

    @Test
    void whoSaidLittleIsInNoGroup() {
        var random = new Random(1);
        var ballots = new ArrayList<>(camp("a", 50, random, 0.9, 0.1));
        ballots.addAll(camp("b", 50, random, 0.1, 0.9));
        for (int at = 0; at < Votes.LEAST - 1; at++) ballots.add(new Ballot("few", "s" + at, Choice.AGREE));
        assertFalse(Grouping.of(Votes.of(ballots)).people().contains("few"));

        ballots.add(new Ballot("few", "s" + Votes.LEAST, Choice.PASS));
        assertTrue(Grouping.of(Votes.of(ballots)).people().contains("few"));
    }

    @Test
    void nobodyAndOneAndAllAlikeAreNoGroups() {
        assertFalse(Grouping.of(Votes.of(List.of())).isStable());
        assertFalse(Grouping.of(Votes.of(camp("a", 1, new Random(1), 1, 0))).isStable());
        assertFalse(Grouping.of(Votes.of(camp("a", 100, new Random(1), 1, 0))).isStable());
    }

    /** Each says something to three statements of four. */
    private static List<Ballot> camp(String name, int size, Random random, double agrees, double disagrees) {
        return IntStream.range(0, size * STATEMENTS)
                .filter(at -> random.nextInt(4) > 0)
                .mapToObj(at -> new Ballot(
                        name + at / STATEMENTS, "s" + at % STATEMENTS, choice(random, at % 2 == 0, agrees, disagrees)))
                .toList();
    }

    private static Choice choice(Random random, boolean turned, double agrees, double disagrees) {
        var drawn = random.nextDouble();
        if (drawn < agrees) return turned ? Choice.DISAGREE : Choice.AGREE;
        return drawn < agrees + disagrees ? turned ? Choice.AGREE : Choice.DISAGREE : Choice.PASS;
    }
}
