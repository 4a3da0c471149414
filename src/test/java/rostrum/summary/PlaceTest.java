package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Share;

/** Where groups lie follows from what is told of them, and from nothing else. */
class PlaceTest {
    @Test
    void thoseWhoSayTheContraryOfEverythingLieAtTheEndsOfThePicture() {
        assertEquals(
                List.of(new Place(0, 50), new Place(100, 50)),
                Place.of(List.of(row(List.of(100, 0)), row(List.of(0, 100)))));
    }

    @Test
    void thoseWhoSayTheSameLieTogether() {
        var rows = List.of(row(List.of(80, 80, 20)), row(List.of(30, 30, 70)));
        var places = Place.of(rows);

        assertEquals(places.get(0), places.get(1));
        assertTrue(places.get(2).across() > places.get(0).across());
    }

    @Test
    void nobodyLiesAnywhereWhereNothingIsToldOfAllGroups() {
        var row = new Opinions.Row(
                1,
                List.of(new Count(50), Count.WITHHELD),
                List.of(Share.of(40), Share.UNTOLD),
                List.of(Share.of(60), Share.UNTOLD));

        assertEquals(List.of(), Place.of(List.of(row)));
        assertEquals(List.of(), Place.of(List.of()));
    }

    /** Not farther apart than they differ, within the picture, in steps of five, and the same each time. */
    @Property(tries = 300)
    void placesAreNeverFartherApartThanSharesDiffer(
            @ForAll @Size(min = 1, max = 6) List<@Size(value = 5) List<@IntRange(max = 100) Integer>> shares) {
        var rows = shares.stream().map(PlaceTest::row).toList();
        var places = Place.of(rows);

        assertEquals(places, Place.of(rows));
        for (var place : places) {
            assertTrue(place.across() >= 0 && place.across() <= 100 && place.across() % 5 == 0, place::toString);
            assertTrue(place.up() >= 0 && place.up() <= 100 && place.up() % 5 == 0, place::toString);
        }
        for (int one = 0; one < places.size(); one++)
            for (int other = 0; other < one; other++)
                assertTrue(apart(places, one, other) <= differ(shares, one, other) + 8);
    }

    private static double apart(List<Place> places, int one, int other) {
        return Math.hypot(
                places.get(one).across() - places.get(other).across(),
                places.get(one).up() - places.get(other).up());
    }

    private static double differ(List<List<Integer>> shares, int one, int other) {
        return Math.sqrt(shares.stream()
                .mapToDouble(row -> Math.pow(row.get(one) - row.get(other), 2))
                .average()
                .orElse(0));
    }

    /** What is not agreed with is disagreed with. */
    private static Opinions.Row row(List<Integer> agree) {
        return new Opinions.Row(
                1,
                Collections.nCopies(agree.size(), new Count(50)),
                agree.stream().map(Share::of).toList(),
                IntStream.range(0, agree.size())
                        .mapToObj(at -> Share.of(100 - agree.get(at)))
                        .toList());
    }
}
