package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import rostrum.consultation.Brief;
import rostrum.consultation.Meeting;
import rostrum.consultation.Stage;
import rostrum.consultation.Timetable;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.summary.disclosure.Breakdown;

class TablePlanTest {
    private static final Brief BRIEF = new Brief(
            "c",
            Map.of(),
            Map.of(),
            List.of(),
            new Meeting("m", "Geneva", ZoneOffset.UTC, LocalDate.EPOCH, LocalDate.EPOCH, Instant.EPOCH, "4", "Chair"),
            new Timetable(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH),
            Stage.OPEN,
            false,
            true);

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
        var lines = List.of(line("a"), line("b"));
        var form = new Form(Map.of(
                "table",
                List.of("a", "b"),
                "table-a",
                List.of("BAND"),
                "table-b",
                List.of("TOLD", "REGION"),
                "turnout",
                List.of("BAND", "x")));

        var typed = TablePlanForm.read(form, lines);

        assertEquals(1, typed.problems().size());
        assertEquals("table-a", typed.problems().get(0).field());
        assertEquals(Set.of(Breakdown.BAND), typed.lines().get(0).by(), "nothing that was ticked is lost");
        assertEquals(
                new TablePlan(
                        Map.of("a", Set.of(Breakdown.BAND), "b", Set.of(Breakdown.REGION)), Optional.of(Set.of("b"))),
                typed.plan());
    }

    @Test
    void ticksStayWithTheirQuestionWhereTheQuestionsChangedMeanwhile() {
        var form = new Form(Map.of("table", List.of("a", "b"), "table-a", List.of("TOLD"), "table-b", List.of("TOLD")));

        var typed = TablePlanForm.read(form, List.of(line("c"), line("b")));

        assertEquals(List.of(false, true), ticks(typed), "what nobody has seen is not ticked for them");
        assertEquals(
                List.of("summary.plan.new", "summary.plan.gone"),
                typed.problems().stream().map(Problem::key).toList());
        assertEquals("table-c", typed.problems().get(0).field());
        assertEquals(1, typed.problems().get(1).values().get("count"));
    }

    @Test
    void aFormFromBeforeTheFieldsHadCodesIsShownAgain() {
        var typed = TablePlanForm.read(new Form(Map.of("table-0", List.of("TOLD"))), List.of(line("a")));

        assertEquals(1, typed.problems().size());
    }

    @Test
    void aFormThatIsOlderThanThePlanIsShownBesideIt() {
        var lines = List.of(line("a"), line("b"));
        var typed = TablePlanForm.read(
                new Form(Map.of("table", List.of("a", "b"), "table-a", List.of("TOLD"), "seen", List.of("older"))),
                lines);
        var other = new TablePlan(Map.of("b", Set.of(Breakdown.BAND)), Optional.of(Set.of("a", "b")));
        var page = TablePlanPage.of(BRIEF, List.of(asked("a"), asked("b")), other, Optional.empty(), Language.EN);

        assertTrue(page.isNewerThan(typed));
        var beside = page.beside(typed);

        assertEquals(409, beside.status());
        assertEquals(List.of(true, false), ticks(typed));
        assertEquals(typed.lines(), beside.lines(), "nothing that was ticked is lost");
        assertEquals(Optional.empty(), beside.standing(beside.lines().get(0)), "the same is not told twice");
        assertEquals(
                Set.of(Breakdown.BAND),
                beside.standing(beside.lines().get(1)).orElseThrow().by());
        assertEquals(Optional.empty(), beside.standingTurnout());
        assertEquals(other.hash(), beside.seen(), "who declares it now knows of it");
    }

    @Property(tries = 200)
    void onlyAFormBasedOnWhatStandsOrEqualToItIsNoOlder(
            @ForAll("plans") TablePlan standing, @ForAll("plans") TablePlan seen) {
        var page = TablePlanPage.of(BRIEF, List.of(), standing, Optional.empty(), Language.EN);
        var typed = TablePlanForm.read(new Form(Map.of("seen", List.of(seen.hash()))), List.of());

        assertEquals(!standing.equals(seen) && !standing.equals(typed.plan()), page.isNewerThan(typed));
    }

    @Test
    void namesEachFieldByItsQuestionWhereverItStands() {
        var asked = List.of(asked("b.row"), asked("a"));

        assertEquals(List.of("table-b.row", "table-a"), fields(asked));
        assertEquals(List.of("table-a"), fields(asked.subList(1, 2)));
    }

    private static List<String> fields(List<Asked> asked) {
        return TablePlanPage.lines(asked, TablePlan.NONE, Language.EN).stream()
                .map(TablePlanPage.Line::field)
                .toList();
    }

    private static Asked asked(String code) {
        var choice = new Table.Choice("yes", Map.of(Language.EN, "Yes"));
        return new Asked(code, Map.of(Language.EN, "A question"), false, List.of(choice));
    }

    private static List<Boolean> ticks(TablePlanForm typed) {
        return typed.lines().stream().map(TablePlanPage.Line::told).toList();
    }

    private static TablePlanPage.Line line(String code) {
        return new TablePlanPage.Line(code, "A question", Language.EN, false, Set.of());
    }
}
