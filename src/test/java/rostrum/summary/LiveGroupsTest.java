package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rostrum.room.Choice;
import rostrum.room.TopicVotes.Cast;

/** How many vote alike while talks go on. */
class LiveGroupsTest {
    @Test
    void campsAreCountedTheLargestFirst() {
        assertEquals(List.of(40L, 25L), LiveGroups.sizes(camps(25, 40)));
    }

    @Test
    void aSmallGroupIsNeverToldNeitherIsWhoIsLeft() {
        assertEquals(List.of(59L), LiveGroups.sizes(camps(45, 14)));
    }

    @Test
    void whereNobodyLeansThereAreNoGroups() {
        var chance = new Random(3);
        var cast = new ArrayList<Cast>();
        for (int voter = 0; voter < 60; voter++)
            for (int at = 0; at < 10; at++) cast.add(new Cast(voter, "s" + at, Choice.values()[chance.nextInt(3)]));

        assertEquals(List.of(60L), LiveGroups.sizes(cast));
    }

    private static List<Cast> camps(int one, int other) {
        var chance = new Random(7);
        var cast = new ArrayList<Cast>();
        for (int voter = 0; voter < one + other; voter++)
            for (int at = 0; at < 10; at++) {
                var agrees = voter < one == (at % 2 == 0) != (chance.nextInt(10) == 0);
                cast.add(new Cast(voter, "s" + at, agrees ? Choice.AGREE : Choice.DISAGREE));
            }
        return cast;
    }
}
