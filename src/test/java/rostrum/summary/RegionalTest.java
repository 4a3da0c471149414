package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.regional.Counted;

/** Results from elsewhere are told by the rules that hold for all others, and apart from them. */
class RegionalTest {
    private static final Asked FIRST = new Asked(
            "first",
            Map.of(Language.EN, "What first?"),
            false,
            List.of(new Table.Choice("a", Map.of(Language.EN, "A")), new Table.Choice("b", Map.of(Language.EN, "B"))));

    @Test
    void theyChangeNothingOfWhatWasSaidHere() {
        var with = Example.elsewhere();
        var without = Example.large().analysis();

        assertEquals(without.turnout(), with.turnout());
        assertEquals(without.voices(), with.voices());
        assertEquals(without.tables(), with.tables());
        assertEquals(without.statements(), with.statements());
        assertEquals(without.opinions(), with.opinions());
    }

    @Test
    void statementsAreNumberedAfterOurs() {
        var analysis = Example.elsewhere();
        var ours = analysis.statements().rows().size();
        var rows = analysis.regional().get(0).statements().rows();

        assertEquals(ours + 1, rows.get(0).number());
        assertEquals(rows.get(1), analysis.regional().get(0).statements().numbered(ours + 2));
        assertEquals(
                Opinions.Finding.GROUPS, analysis.regional().get(0).opinions().finding());
        assertEquals(analysis, AnalysisJson.read(AnalysisJson.write(analysis)));
    }

    @Test
    void theRecordHoldsThemUnderNewKeys() {
        var one = Example.recordWithElsewhere().canonical();

        assertTrue(one.contains("elsewhere\tPOLIS\tASP\t2024-01-31\tA conversation\t120\n"), one);
        assertTrue(one.contains("elsewhere-voter\t"));
        assertNotEquals(one, Example.recordWithElsewhere().canonical());
    }

    /** However few: no count below ten. */
    @Property(tries = 60)
    void nothingIsToldOfFew(
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 60) int b,
            @ForAll @IntRange(max = 30) int none) {
        var counts = List.of(
                        counted("", List.of(), a + b + none),
                        counted("first", List.of("a"), a),
                        counted("first", List.of("b"), b),
                        counted("first", List.of(), none))
                .stream()
                .filter(count -> count.people() > 0)
                .toList();
        var regional = Regional.of(
                new Elsewhere(Example.ABOUT, a + b + none, List.of(), List.of(), counts), List.of(FIRST), 1, 0);

        assertEquals(Disclosure.count(a + b + none), regional.people());
        for (var table : regional.tables()) {
            assertTrue(table.code().startsWith("elsewhere-1/"));
            for (var row : table.rows()) assertTrue(isTellable(row.people()), row.toString());
        }
    }

    private static boolean isTellable(Count count) {
        return count.isHidden() || count.rounded() >= Disclosure.CELL;
    }

    private static Counted counted(String question, List<String> options, int people) {
        return new Counted(question, options, Region.AFR, Optional.of(AgeBand.FROM_13), people);
    }
}
