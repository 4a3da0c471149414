package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.summary.disclosure.Breakdown;

class TablePlanTest {
    @Property(tries = 200)
    void isReadAgainAsItWasWritten(@ForAll("plans") TablePlan plan) {
        assertEquals(plan, TablePlan.read(plan.canonical()));
    }

    @Provide
    Arbitrary<TablePlan> plans() {
        var codes = Arbitraries.of(TablePlan.TURNOUT, "a", "b.row", "declared", "c-1");
        var by = Arbitraries.maps(
                codes, Arbitraries.of(Breakdown.class).set().ofMinSize(1).ofMaxSize(3));
        var told = codes.filter(code -> !code.isEmpty()).set().optional();
        return by.flatMap(map -> told.map(set -> new TablePlan(map, set)));
    }

    @Test
    void tellsEveryQuestionWhereNothingWasDeclared() {
        assertTrue(TablePlan.NONE.tells("a"));
        assertEquals("", TablePlan.NONE.canonical(), "so that hashes in the ledger stay what they were");
    }

    @Test
    void whatIsLeftOutIsNotToldApartEither() {
        var plan = new TablePlan(Map.of("a", Set.of(Breakdown.REGION)), Optional.of(Set.of("b")));

        assertFalse(plan.tells("a"));
        assertEquals(Set.of(), plan.of("a"));
        assertTrue(plan.tells("b"));
        assertTrue(plan.tells(TablePlan.TURNOUT));
    }

    @Test
    void whoTellsAQuestionApartOnlyIsAskedWhatTheyMean() {
        var lines = List.of(line("table-0", "a"), line("table-1", "b"));
        var form = new Form(Map.of(
                "table-0", List.of("BAND"), "table-1", List.of("TOLD", "REGION"), "turnout", List.of("BAND", "x")));

        var typed = TablePlanForm.read(form, lines);

        assertEquals(1, typed.problems().size());
        assertEquals("table-0", typed.problems().get(0).field());
        assertEquals(Set.of(Breakdown.BAND), typed.lines().get(0).by(), "nothing that was ticked is lost");
        assertEquals(
                new TablePlan(
                        Map.of("a", Set.of(Breakdown.BAND), "b", Set.of(Breakdown.REGION)), Optional.of(Set.of("b"))),
                typed.plan());
    }

    private static TablePlanPage.Line line(String field, String code) {
        return new TablePlanPage.Line(code, field, "A question", Language.EN, true, Set.of());
    }
}
