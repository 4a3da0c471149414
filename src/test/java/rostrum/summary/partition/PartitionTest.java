package rostrum.summary.partition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PartitionTest {
    /** As the documentation of scikit-learn has them: 0.571… and, with the arithmetic mean, 0.8. */
    @Test
    void agreesWithOthersWhoReckonedTheSame() {
        var one = Partition.of(new int[] {0, 0, 1, 2});
        var other = Partition.of(new int[] {0, 0, 1, 1});

        assertEquals(0.5714, one.ari(other), 0.0001);
        assertEquals(0.8, one.nmi(other), 1e-9);
        assertEquals(0, Partition.of(new int[] {0, 0, 0, 0}).ari(Partition.of(new int[] {0, 1, 2, 3})), 1e-9);
    }

    @Test
    void numbersTheLargestFirst() {
        var partition = Partition.of(new int[] {7, 3, 3, 9, 3, 9});

        assertArrayEquals(new int[] {1, 2, 4}, partition.members(0));
        assertArrayEquals(new int[] {3, 5}, partition.members(1));
        assertEquals(2, partition.partOf(0));
    }

    @Property
    void isFullyLikeItselfUnderAnyNames(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 4) Integer> labels) {
        var one = Partition.of(array(labels));
        var renamed =
                Partition.of(labels.stream().mapToInt(label -> 100 - 7 * label).toArray());

        assertEquals(one, renamed);
        assertEquals(1, one.ari(renamed), 1e-9);
        assertEquals(1, one.nmi(renamed), 1e-9);
        assertEquals(1, one.likeness(0, renamed), 1e-9);
    }

    @Property
    void likenessIsMutualAndAtMostOne(
            @ForAll @Size(12) List<@IntRange(max = 4) Integer> first,
            @ForAll @Size(12) List<@IntRange(max = 4) Integer> second) {
        var one = Partition.of(array(first));
        var other = Partition.of(array(second));

        assertEquals(one.ari(other), other.ari(one), 1e-9);
        assertEquals(one.nmi(other), other.nmi(one), 1e-9);
        assertTrue(one.ari(other) <= 1 + 1e-9);
        assertTrue(one.nmi(other) <= 1 + 1e-9 && one.nmi(other) >= -1e-9);
    }

    private static int[] array(List<Integer> labels) {
        return labels.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Pairs counted by hand: 2 together in both, 6 and 3 in each, 15 in all. */
    @Test
    void agreementBeyondChanceIsReckonedOverPairs() {
        var one = Partition.of(0, 0, 0, 1, 1, 1);
        var other = Partition.of(0, 0, 1, 1, 2, 2);

        assertEquals((2 - 6 * 3 / 15.0) / (4.5 - 6 * 3 / 15.0), one.ari(other), 1e-12);
    }

    @Property
    void sizesAddUp(@ForAll List<@IntRange(max = 5) Integer> labels) {
        var partition = Partition.of(labels.stream().mapToInt(label -> label).toArray());

        assertEquals(
                labels.size(),
                IntStream.range(0, partition.count())
                        .map(part -> partition.members(part).length)
                        .sum());
    }
}
