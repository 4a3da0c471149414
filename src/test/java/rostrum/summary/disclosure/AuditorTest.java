package rostrum.summary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

class AuditorTest {
    private static final Slice ANSWERED = Slice.EVERYBODY.of(Slice.ANSWERED);

    @Test
    void roundingAndHidingBySelfAreNotEnough() {
        var cube = people(new int[][] {{38, 2, 0}, {36, 40, 0}});
        var laidOut = Sheet.of(cube, parts(2), Parts.bands(new int[] {116}), Set.of(Breakdown.REGION));
        var seen = new Seen(laidOut.printed(), Sizes.NONE);

        var grid = new Grid(cube, List.copyOf(laidOut.printed().figures().keySet()));

        assertTrue(new Intruder(cube, grid, List.of(seen), List.of()).finds().isPresent());
    }

    @Test
    void whatTheAuditLetsThroughItFindsNothingIn() {
        var cube = people(new int[][] {{38, 2, 0}, {36, 40, 0}});

        var sheet = audited(cube, Set.of(Breakdown.REGION)).question("q");

        var grid = new Grid(cube, List.copyOf(sheet.printed().figures().keySet()));
        var seen = new Seen(sheet.printed(), Sizes.NONE);
        assertEquals(Optional.empty(), new Intruder(cube, grid, List.of(seen), List.of()).finds());
    }

    @Test
    void tellsAQuestionOfAllWhereItsBaseWouldBetrayWhoDidNotAnswer() {
        var sheet = audited(people(new int[][] {{30, 18, 6}}), Set.of()).question("q");

        assertTrue(sheet.folded());
        assertFalse(sheet.printed().figures().containsKey(ANSWERED));
        assertEquals(Count.FEWER, sheet.printed().of(Slice.EVERYBODY.of(Slice.NONE)));
    }

    @Test
    void keepsTheBaseWhereManyDidNotAnswer() {
        var printed = audited(people(new int[][] {{30, 18, 14}}), Set.of())
                .question("q")
                .printed();

        assertEquals(new Count(50), printed.of(ANSWERED));
    }

    @Test
    void breaksNothingDownOfWhichFewerThanThirtyAnswered() {
        var few = people(new int[][] {{9, 5, 30}, {8, 7, 30}});

        assertEquals(
                Set.of(), audited(few, Set.of(Breakdown.REGION)).question("q").by());
    }

    @Test
    void asksForTwentyNewPeopleInEveryGroup() {
        var first = audited(people(new int[][] {{40, 40, 20}, {40, 40, 20}}), Set.of(Breakdown.REGION));
        var few = again(people(new int[][] {{47, 48, 20}, {80, 80, 40}}), first);
        var enough = again(people(new int[][] {{60, 60, 30}, {80, 80, 40}}), first);

        assertTrue(few.edition().tooLike(first.edition()).isPresent());
        assertEquals(Optional.empty(), enough.edition().tooLike(first.edition()));
    }

    @Test
    void doesTheSameEachTime() {
        var cube = people(new int[][] {{40, 3, 5}, {31, 8, 2}, {55, 12, 9}});

        assertEquals(
                audited(cube, Set.of(Breakdown.REGION)).edition(),
                audited(cube, Set.of(Breakdown.REGION)).edition());
    }

    @Test
    void anEditionIsReadAsItWasWritten() {
        var edition = audited(people(new int[][] {{40, 3, 5}, {31, 8, 2}}), Set.of(Breakdown.REGION))
                .edition();

        assertEquals(edition, Edition.read(edition.canonical()));
    }

    @Property(tries = 100)
    void nobodyIsToldInARegionOfFewerThanThirty(
            @ForAll @Size(min = 2, max = 7) List<@IntRange(max = 90) Integer> sizes) {
        var people = sizes.stream().mapToInt(Integer::intValue).toArray();

        for (int set : Parts.regions(people).sets()) {
            int size = 0;
            for (int at = 0; at < people.length; at++) if ((set >> at & 1) == 1) size += people[at];
            int told = size;
            assertTrue(
                    told < Disclosure.CELL || told >= Disclosure.GROUP || told == sum(people), () -> "told: " + told);
        }
    }

    /** Nobody’s count covers for another: what is withheld and not small is somebody’s. */
    @Property(tries = 15)
    void noZeroIsWithheldToCoverAnother(@ForAll @Size(min = 6, max = 6) List<@IntRange(max = 25) Integer> counts) {
        var cube = people(new int[][] {
            {30 + counts.get(0), counts.get(1), counts.get(2)}, {30 + counts.get(3), counts.get(4), counts.get(5)}
        });
        var sheet = audited(cube, Set.of(Breakdown.REGION)).question("q");

        var laidOut = Sheet.of(cube, sheet.regions(), sheet.bands(), sheet.by()).printed();
        for (var slice : sheet.cells(Breakdown.REGION))
            if (sheet.by().contains(Breakdown.REGION)
                    && laidOut.shows(slice)
                    && !sheet.printed().shows(slice)) assertTrue(cube.count(slice) > 0, slice::toString);
    }

    private static int sum(int... people) {
        int sum = 0;
        for (int one : people) sum += one;
        return sum;
    }

    /** Of each region how many gave each of two answers, and none. */
    private static Cube people(int[][] regions) {
        var cube = Cube.ofOne(regions.length, 1, 2);
        for (int region = 0; region < regions.length; region++) {
            cube.add(regions[region][0], region, 0, 0);
            cube.add(regions[region][1], region, 0, 1);
            cube.add(regions[region][2], region, 0);
        }
        return cube;
    }

    private static Parts parts(int regions) {
        var many = new int[regions];
        java.util.Arrays.fill(many, Disclosure.GROUP);
        return Parts.regions(many);
    }

    private static Auditor audited(Cube cube, Set<Breakdown> by) {
        return audit(cube, by, List.of());
    }

    private static Auditor again(Cube cube, Auditor first) {
        return audit(cube, Set.of(Breakdown.REGION), List.of(first.edition()));
    }

    private static Auditor audit(Cube cube, Set<Breakdown> by, List<Edition> earlier) {
        var turnout = Cube.ofPeople(cube.regions(), 1);
        var sizes = new int[cube.regions()];
        for (int region = 0; region < sizes.length; region++) {
            sizes[region] = cube.count(new Slice(1 << region, Slice.EVERYWHERE, Slice.ALL));
            turnout.add(sizes[region], region, 0);
        }
        var sheet =
                Sheet.of(turnout, Parts.regions(sizes), Parts.bands(new int[] {sum(sizes)}), Set.of(Breakdown.REGION));
        return Auditor.audit(sheet, List.of(new Asking("q", cube, by)), earlier);
    }
}
