package rostrum.summary.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PartitionTest {
    @Test
    void theLargestGroupIsTheFirst() {
        assertEquals(List.of(1, 0, 0, 2), Partition.of(7, 3, 3, 9).groups());
    }

    /** Pairs counted by hand: 2 together in both, 6 and 4 in each, 15 in all. */
    @Test
    void agreementBeyondChanceIsReckonedOverPairs() {
        var one = Partition.of(0, 0, 0, 1, 1, 1);
        var other = Partition.of(0, 0, 1, 1, 2, 2);

        assertEquals((2 - 6 * 3 / 15.0) / (4.5 - 6 * 3 / 15.0), one.adjustedRand(other), 1e-12);
    }

    @Property
    void aPartitionAgreesWithItselfUnderAnyNames(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 4) Integer> groups) {
        var one = Partition.of(groups.stream().mapToInt(group -> group).toArray());
        var renamed = Partition.of(groups.stream().mapToInt(group -> 9 - group).toArray());

        assertEquals(1, one.adjustedRand(renamed), 1e-12);
    }

    @Property
    void agreementIsMutual(
            @ForAll @Size(20) List<@IntRange(max = 3) Integer> groups,
            @ForAll @Size(20) List<@IntRange(max = 3) Integer> others) {
        var one = Partition.of(groups.stream().mapToInt(group -> group).toArray());
        var other = Partition.of(others.stream().mapToInt(group -> group).toArray());

        assertEquals(one.adjustedRand(other), other.adjustedRand(one), 1e-12);
    }

    @Property
    void sizesAddUp(@ForAll List<@IntRange(max = 5) Integer> groups) {
        var partition = Partition.of(groups.stream().mapToInt(group -> group).toArray());

        assertEquals(
                groups.size(),
                IntStream.range(0, partition.count()).map(partition::size).sum());
    }
}
