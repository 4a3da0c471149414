package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.platform.Language;
import rostrum.publishing.Drafts;
import rostrum.summary.disclosure.Breakdown;

/** What nobody declared before the freeze is in no table. */
@ExtendWith(ArquillianExtension.class)
class TablePlanIT {
    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    @Inject
    TablePlans plans;

    @Inject
    Drafts drafts;

    @Test
    void onlyWhatWasDeclaredBeforeTheFreezeIsTold() {
        var consultation = scenes.opened(Duration.ofDays(2), 0);
        var at = "/desk/consultations/" + consultation + "/tables";
        var editor = scenes.staff("editor");
        var brief = consultations.find(consultation).orElseThrow();
        var lines = plans.page(brief, Language.EN).lines();
        assertTrue(lines.size() > 1);

        var first = lines.get(0).field();
        var before = TablePlan.NONE.hash();
        assertEquals(422, editor.sends(at, seen(before, lines, first, "REGION")).status());
        var older = editor.sends(at, "seen", before, "table", lines.get(0).code(), "table", "old", first, "TOLD");
        var shown = older.answer().body();
        assertEquals(422, older.status());
        assertTrue(shown.contains("1 question that was on the page"), shown);
        assertTrue(shown.matches("(?s).*name=\"" + first + "\" value=\"TOLD\" checked.*"), shown);
        assertTrue(plans.page(brief, Language.EN).declared().isEmpty());
        assertEquals(
                303,
                editor.sends(at, seen(before, lines, first, "TOLD", first, "REGION"))
                        .status());

        var page = plans.page(brief, Language.EN);
        assertEquals("editor", page.declared().orElseThrow().by());
        assertEquals(Set.of(Breakdown.REGION), page.lines().get(0).by());
        assertFalse(page.lines().get(1).told());

        consultations.close(consultation, "editor");
        records.freeze(consultation);
        var tables = records.find(consultation).orElseThrow().analysis().tables();
        assertEquals(1, tables.size());
        assertEquals(lines.get(0).code(), tables.get(0).code());
        assertEquals(
                409,
                editor.sends(at, seen(page.seen(), lines, lines.get(1).field(), "TOLD"))
                        .status());
        assertEquals(200, editor.opens(at).status());

        var method =
                drafts
                        .input(consultations.find(consultation).orElseThrow(), Language.EN)
                        .orElseThrow()
                        .sections()
                        .stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .map(paragraph -> paragraph.words())
                        .toList();
        assertTrue(
                method.stream()
                        .anyMatch(words -> words.contains("was declared before the record was frozen")
                                && words.contains(lines.size() - 1 + " questions")),
                method::toString);
    }

    @Test
    void whoeverDeclaresOverAnotherPlanKnowsIt() {
        var consultation = scenes.opened(Duration.ofDays(2), 0);
        var at = "/desk/consultations/" + consultation + "/tables";
        var brief = consultations.find(consultation).orElseThrow();
        var empty = plans.page(brief, Language.EN);
        var first = empty.lines().get(0).field();
        var theirs = seen(empty.seen(), empty.lines(), first, "TOLD", first, "BAND");
        var mine = seen(empty.seen(), empty.lines(), first, "TOLD", first, "REGION");
        assertEquals(303, scenes.staff("editor").sends(at, theirs).status());
        assertEquals(303, scenes.staff("editor").sends(at, theirs).status(), "the same twice is one");

        var answer = scenes.staff("editor").sends(at, mine);

        assertEquals(409, answer.status());
        var shown = answer.answer().body();
        assertTrue(shown.contains("Somebody else declared other tables"), shown);
        assertTrue(shown.matches("(?s).*Declared meanwhile, on [^<]+ <bdi>editor</bdi>.*"), shown);
        assertTrue(shown.contains("As it was declared meanwhile: How many chose what, By age"), shown);
        assertTrue(shown.matches("(?s).*name=\"" + first + "\" value=\"REGION\" checked.*"), shown);
        var standing = plans.page(brief, Language.EN);
        assertEquals(Set.of(Breakdown.BAND), standing.lines().get(0).by(), "nothing was written over");
        assertTrue(shown.contains("name=\"seen\" value=\"" + standing.seen() + "\""), shown);

        mine[1] = standing.seen();
        assertEquals(303, scenes.staff("editor").sends(at, mine).status());
        assertEquals(
                Set.of(Breakdown.REGION),
                plans.page(brief, Language.EN).lines().get(0).by());
    }

    /** A form as the page has it: with the plan on which it is based, and every question that it shows. */
    private static String[] seen(String plan, List<TablePlanPage.Line> lines, String... ticks) {
        var shown =
                Stream.concat(Stream.of("seen", plan), lines.stream().flatMap(line -> Stream.of("table", line.code())));
        return Stream.concat(shown, Stream.of(ticks)).toArray(String[]::new);
    }
}
