package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.summary.disclosure.Breakdown;

class TabulationTest {
    private static final Asked QUESTION = new Asked(
            "q",
            Map.of(Language.EN, "Which?"),
            false,
            List.of(new Table.Choice("a", Map.of(Language.EN, "A")), new Table.Choice("b", Map.of(Language.EN, "B"))));
    private static final List<Record.Person> PEOPLE = new Crowd()
            .with(60, AgeBand.FROM_13, Region.EUR, Map.of("q", List.of("a")))
            .with(44, AgeBand.FROM_16, Region.EUR, Map.of("q", List.of("b")))
            .with(52, AgeBand.FROM_13, Region.AFR, Map.of("q", List.of("a")))
            .with(35, AgeBand.FROM_16, Region.AFR, Map.of("q", List.of("b")))
            .with(41, AgeBand.FROM_16, Region.AFR)
            .with(21, AgeBand.FROM_13, Region.ARB, Map.of("q", List.of("a")))
            .with(28, AgeBand.FROM_16, Region.CIS, Map.of("q", List.of("b")))
            .with(14, AgeBand.FROM_16, Region.EUR)
            .with(15, AgeBand.FROM_16, Region.ARB)
            .people();

    @Test
    void breaksDownWhatWasPlannedAndNothingElse() {
        assertEquals(List.of(), tables(TablePlan.NONE));

        var table = tables(plan(Breakdown.REGION)).get(0);
        assertEquals(Breakdown.REGION, table.by());
        assertEquals(
                List.of("AFR", "EUR", "others"),
                table.rows().stream().map(CrossTable.Row::code).toList());
        assertEquals(
                List.of(new Count(130), new Count(50), new Count(35), new Count(40)),
                table.rows().get(0).figures().toList());
    }

    @Test
    void namesThePairOfRegionAndAge() {
        var pair = tables(new TablePlan(Map.of(TablePlan.TURNOUT, Set.of(Breakdown.REGION_AND_BAND))));

        assertTrue(pair.get(0).isTurnout());
        assertTrue(pair.get(0).rows().get(0).code().startsWith("AFR/"), pair.toString());
        assertTrue(pair.get(0).rows().get(0).title(Language.EN).startsWith("Africa – "), pair.toString());
    }

    @Test
    void aPlanIsReadAsItWasWritten() {
        var plan = new TablePlan(Map.of(
                TablePlan.TURNOUT, Set.of(Breakdown.REGION_AND_BAND), "q", Set.of(Breakdown.BAND, Breakdown.REGION)));

        assertEquals(plan, TablePlan.read(plan.canonical()));
        assertEquals(TablePlan.NONE, TablePlan.read(TablePlan.NONE.canonical()));
    }

    @Test
    void whatIsBrokenDownIsReadAsItWasWritten() {
        var questions = List.of(QUESTION);
        var planned = new Tabulation(PEOPLE, questions, plan(Breakdown.REGION), List.of());
        var analysis = Analysis.of(new Record("c", PEOPLE, List.of(), List.of(), List.of(), 0), questions, planned);

        assertEquals(1, analysis.breakdowns().size());
        assertEquals(analysis, AnalysisJson.read(AnalysisJson.write(analysis)));
    }

    private static TablePlan plan(Breakdown... by) {
        return new TablePlan(Map.of("q", Set.of(by)));
    }

    private static List<CrossTable> tables(TablePlan plan) {
        return new Tabulation(PEOPLE, List.of(QUESTION), plan, List.of()).breakdowns();
    }
}
