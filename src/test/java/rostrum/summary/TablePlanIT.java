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
        assertEquals(422, editor.sends(at, seen(lines, first, "REGION")).status());
        var older = editor.sends(at, "table", lines.get(0).code(), "table", "old", first, "TOLD");
        var shown = older.answer().body();
        assertEquals(422, older.status());
        assertTrue(shown.contains("1 question that was on the page"), shown);
        assertTrue(shown.matches("(?s).*name=\"" + first + "\" value=\"TOLD\" checked.*"), shown);
        assertEquals("", plans.page(brief, Language.EN).declaredBy());
        assertEquals(
                303,
                editor.sends(at, seen(lines, first, "TOLD", first, "REGION")).status());

        var page = plans.page(brief, Language.EN);
        assertEquals("editor", page.declaredBy());
        assertEquals(Set.of(Breakdown.REGION), page.lines().get(0).by());
        assertFalse(page.lines().get(1).told());

        consultations.close(consultation, "editor");
        records.freeze(consultation);
        var tables = records.find(consultation).orElseThrow().analysis().tables();
        assertEquals(1, tables.size());
        assertEquals(lines.get(0).code(), tables.get(0).code());
        assertEquals(
                409, editor.sends(at, seen(lines, lines.get(1).field(), "TOLD")).status());
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

    /** A form as the page has it: with every question that it shows. */
    private static String[] seen(List<TablePlanPage.Line> lines, String... ticks) {
        var shown = lines.stream().flatMap(line -> Stream.of("table", line.code()));
        return Stream.concat(shown, Stream.of(ticks)).toArray(String[]::new);
    }
}
