package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Suppression;

class DisclosureTest {
    @Test
    void tellsZeroLikeAnySmallNumber() {
        assertEquals(Disclosure.count(0), Disclosure.count(9));
        assertEquals("<10", Disclosure.count(3).code());
    }

    @Test
    void roundsAllElseToFive() {
        assertEquals(
                List.of(10, 10, 15, 15, 20), List.of(rounded(10), rounded(12), rounded(13), rounded(17), rounded(18)));
    }

    @Test
    void takesSharesFromWhatIsShown() {
        assertEquals("37%", Disclosure.share(new Count(145), new Count(395)).code());
        assertEquals("<5%", Disclosure.share(new Count(10), new Count(400)).code());
        assertEquals(">95%", Disclosure.share(new Count(400), new Count(400)).code());
        assertEquals("", Disclosure.share(Count.FEWER, new Count(400)).code());
    }

    @Property
    void neverBetraysASmallNumber(@ForAll @IntRange(max = 9) int few, @ForAll @IntRange(max = 9) int other) {
        assertEquals(Disclosure.count(few), Disclosure.count(other));
    }

    @Property
    void leavesSeveralTrueCountsPossible(@ForAll @IntRange(max = 5000) int people) {
        var alike = new HashSet<Integer>();
        for (int guess = Math.max(0, people - 10); guess <= people + 10; guess++)
            if (Disclosure.count(guess).equals(Disclosure.count(people))) alike.add(guess);

        assertTrue(alike.size() >= 3, () -> people + " is one of " + alike);
    }

    @Property
    void sharesTellNoMoreThanCounts(
            @ForAll @IntRange(max = 500) int part,
            @ForAll @IntRange(max = 500) int rest,
            @ForAll @IntRange(max = 4) int more) {
        var share = Disclosure.share(Disclosure.count(part), Disclosure.count(part + rest));

        if (Disclosure.count(part + more).equals(Disclosure.count(part))
                && Disclosure.count(part + rest + more).equals(Disclosure.count(part + rest)))
            assertEquals(share, Disclosure.share(Disclosure.count(part + more), Disclosure.count(part + rest + more)));
    }

    @Test
    void tellsBoundsOfAShareWhereSomePartsAreFew() {
        var parts = List.of(new Count(110), Count.FEWER, Count.FEWER);

        assertEquals(">85%", Disclosure.share(parts.get(0), parts).code());
        assertEquals("<8%", Disclosure.share(parts.get(1), parts).code());
        assertEquals(
                "",
                Disclosure.share(new Count(110), List.of(new Count(110), Count.WITHHELD))
                        .code());
    }

    @Property
    void boundsOfAShareAreTrue(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(max = 300) Integer> people,
            @ForAll @IntRange(max = 1) int at) {
        var parts = people.stream().map(Disclosure::count).toList();
        Assume.that(parts.contains(Count.FEWER));
        var all = people.stream().mapToInt(Integer::intValue).sum();
        var share = Disclosure.share(parts.get(at), parts);

        switch (share.kind()) {
            case OVER -> assertTrue(100 * people.get(at) > share.percent() * all, share::code);
            case UNDER -> assertTrue(100 * people.get(at) < share.percent() * all, share::code);
            default -> assertEquals("", share.code());
        }
    }

    @Test
    void roundingAloneWouldBetrayAnEmptyCell() {
        var thirteen = Disclosure.count(13);
        var cells = List.of(thirteen, thirteen, thirteen, thirteen, Disclosure.count(0));

        assertEquals(Set.of(0), possible(cells, 4, Disclosure.count(52)));
        assertTrue(width(Suppression.guard(cells, Disclosure.count(52)), 4, Disclosure.count(52)) >= 5);
    }

    @Test
    void withholdsAllWhereNothingElseHelps() {
        var nine = Disclosure.count(9);

        assertEquals(
                List.of(Count.WITHHELD, Count.WITHHELD), Suppression.guard(List.of(nine, nine), Disclosure.count(18)));
    }

    /** Somebody who knows all rules and sees one table of single choices, its total too. */
    @Property(tries = 500)
    void noHiddenCellFollowsFromItsTable(@ForAll @Size(min = 2, max = 5) List<@IntRange(max = 30) Integer> people) {
        var total = Disclosure.count(people.stream().mapToInt(Integer::intValue).sum());
        Assume.that(!total.isHidden());

        var cells = Suppression.guard(people.stream().map(Disclosure::count).toList(), total);

        for (int at = 0; at < cells.size(); at++) {
            if (people.get(at) >= Disclosure.CELL) continue;
            var width = width(cells, at, total);
            assertTrue(width >= 5, () -> people + " shown as " + cells + " leaves a width of " + width);
        }
    }

    private static int width(List<Count> cells, int hidden, Count total) {
        var possible = possible(cells, hidden, total);
        return Collections.max(possible) - Collections.min(possible);
    }

    /** By trying every number, not by the arithmetic of the rule itself. */
    private static Set<Integer> possible(List<Count> cells, int hidden, Count total) {
        var sums = Set.of(0);
        for (int at = 0; at < cells.size(); at++) if (at != hidden) sums = plus(sums, alike(cells.get(at)));
        var possible = new HashSet<Integer>();
        for (int guess : alike(cells.get(hidden)))
            for (var sum : sums) if (Disclosure.count(sum + guess).equals(total)) possible.add(guess);
        return possible;
    }

    private static Set<Integer> plus(Set<Integer> sums, Set<Integer> more) {
        var all = new HashSet<Integer>();
        sums.forEach(sum -> more.forEach(one -> all.add(sum + one)));
        return all;
    }

    private static Set<Integer> alike(Count shown) {
        var alike = new HashSet<Integer>();
        for (int guess = 0; guess <= 160; guess++)
            if (shown.equals(Count.WITHHELD) || Disclosure.count(guess).equals(shown)) alike.add(guess);
        return alike;
    }

    @Test
    void showsNoFiguresWhereFewerThanTenAnswered() {
        var table = Table.of("q", Map.of(), false, 9, List.of(new Table.Choice("a", Map.of())), code -> 9);

        assertTrue(table.base().isHidden());
        assertEquals(List.of(), table.rows());
        assertFalse(table.several());
    }

    private static int rounded(int people) {
        return Disclosure.count(people).rounded();
    }
}
