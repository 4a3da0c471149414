package rostrum.summary.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.platform.Seeded;
import rostrum.summary.embedding.Lanes;
import rostrum.summary.embedding.Vectors;
import rostrum.summary.partition.Partition;

class GroupingTest {
    /** Parts that nothing joins stay apart even so. */
    private static final double COARSE = 0.1;

    @Property(tries = 40)
    void neighboursAreTheNearestOfAll(@ForAll @IntRange(max = 600) int count, @ForAll long seed) {
        var vectors = around(3, count, 2, seed);
        var nearest = Neighbours.of(vectors, 4, Lanes.of(2));

        for (int one = 0; one < Math.min(count, 20); one++)
            assertArrayEquals(bruteForce(vectors, one, 4), nearest[one]);
    }

    @Property(tries = 25)
    void everybodyIsInOneThemeAndAlwaysInTheSame(@ForAll @IntRange(max = 200) int count, @ForAll long seed) {
        var vectors = around(5, count, 1, seed);
        if (count > 3) vectors[3] = new float[8];
        var once = group(vectors, Lanes.ONE);
        var again = group(vectors, Lanes.of(2));

        assertEquals(once.partition(), again.partition());
        assertEquals(once.stability(), again.stability());
        assertEquals(once.stabilities(), again.stabilities());
        assertEquals(
                count,
                IntStream.range(0, once.partition().count())
                        .map(part -> once.partition().members(part).length)
                        .sum());
    }

    @Test
    void findsWhatBelongsTogether() {
        var vectors = around(4, 400, 0.15, 1);
        var truth = Partition.of(IntStream.range(0, 400).map(at -> at % 4).toArray());
        var grouping = Grouping.of(vectors, ids(400), COARSE, Lanes.ONE);

        assertEquals(truth, grouping.partition());
        assertEquals(1, grouping.stability(), 1e-9);
    }

    /** However often something is said: what belongs together does not depend on it. */
    @Property(tries = 25)
    void whatIsSaidAgainStaysWithWhatItIsLike(
            @ForAll @IntRange(min = 1, max = 120) int count, @ForAll @IntRange(max = 40) int times) {
        var once = around(4, count, 0.15, 1);
        var often = IntStream.range(0, count * (times + 1))
                .mapToObj(at -> once[at % count].clone())
                .toArray(float[][]::new);
        var grouping = group(often, Lanes.ONE).partition();

        assertEquals(
                group(once, Lanes.ONE).partition(),
                Partition.of(IntStream.range(0, count).map(grouping::partOf).toArray()));
        for (int at = count; at < often.length; at++) assertEquals(grouping.partOf(at % count), grouping.partOf(at));
    }

    @Test
    void keepsWhatHasNoDirectionToItself() {
        var vectors = around(2, 40, 0.1, 1);
        vectors[5] = new float[8];
        vectors[9] = new float[8];
        var partition = group(vectors, Lanes.ONE).partition();

        assertArrayEquals(new int[] {5, 9}, partition.members(partition.partOf(5)));
    }

    @Test
    void takesASampleOfManyAndEverybodyElseWhereTheyAreNearest() {
        int count = Grouping.MOST + 500;
        var vectors = around(6, count, 0.2, 3);
        vectors[17] = new float[8];
        var truth = IntStream.range(0, count).map(at -> at == 17 ? 6 : at % 6).toArray();
        var grouping = Grouping.of(vectors, ids(count), COARSE, Lanes.of(2));

        assertTrue(grouping.partition().ari(Partition.of(truth)) > 0.99);
        assertArrayEquals(
                new int[] {17},
                grouping.partition().members(grouping.partition().partOf(17)));
    }

    private static Grouping group(float[][] vectors, Lanes lanes) {
        return Grouping.of(vectors, ids(vectors.length), Grouping.RESOLUTION, lanes);
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(at -> "v" + at).toList();
    }

    /** Vectors of length one that lie around some axes in turn. */
    private static float[][] around(int axes, int count, double spread, long seed) {
        var chance = new Seeded(seed);
        return IntStream.range(0, count)
                .mapToObj(at -> {
                    var vector = new double[8];
                    for (int axis = 0; axis < 8; axis++)
                        vector[axis] = spread * chance.gaussian() / 3 + (axis == at % axes ? 1 : 0);
                    return Vectors.unit(vector);
                })
                .toArray(float[][]::new);
    }

    private static int[] bruteForce(float[][] vectors, int one, int most) {
        return IntStream.range(0, vectors.length)
                .filter(other -> other != one && cosine(vectors[one], vectors[other]) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer other) -> -cosine(vectors[one], vectors[other])))
                .limit(most)
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** As coarse as what is tested. */
    private static float cosine(float[] one, float[] other) {
        float sum = 0;
        for (int at = 0; at < one.length; at++) sum += one[at] * other[at];
        return sum;
    }
}
