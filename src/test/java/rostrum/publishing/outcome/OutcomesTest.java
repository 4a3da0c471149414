package rostrum.publishing.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.publishing.Examples;

/** What may be answered, what an answer needs, and when it is late. */
class OutcomesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final List<Language> LANGUAGES = List.of(Language.AR, Language.EN);
    private static final Map<String, String> WHOLE =
            Map.of("response", "partly", "day", "2026-03-01", "reason-ar", "لأنه مفيد", "reason-en", "It helps.");

    /** Each point once, in the same order in every language, and none about who came. */
    @Test
    void whateverAFindingRestsOnCanBeAnswered() {
        var points = Point.of(Examples.input(Language.EN));

        assertEquals(
                points.stream().map(Point::anchor).toList(),
                Point.of(Examples.input(Language.AR)).stream()
                        .map(Point::anchor)
                        .toList());
        assertEquals(
                points.size(), points.stream().map(Point::anchor).distinct().count());
        assertTrue(points.stream().anyMatch(Point::isStatement));
        assertFalse(points.stream().anyMatch(point -> point.anchor().equals("table-1")), "who took part");
        for (var point : points) assertFalse(point.words().isBlank(), point::anchor);
    }

    /** Whoever made it finds it, though nothing in the text rests on it. */
    @Test
    void everyStatementOfTheTablesIsFound() {
        var input = Examples.input(Language.EN);
        var statements = Point.statements(input);

        for (var point : Point.of(input))
            if (point.isStatement())
                assertTrue(
                        statements.stream()
                                .anyMatch(other -> other.anchor().equals(point.anchor())
                                        && other.cited().equals(point.cited())
                                        && other.words().equals(point.words())),
                        point::anchor);
        assertEquals(
                input.tables().stream()
                        .flatMap(table -> table.lines().stream())
                        .filter(line -> line.code().startsWith("statement-"))
                        .count(),
                statements.size());
    }

    @Test
    void theLastAnswerHolds() {
        var first = told(Response.STILL_OPEN, "2026-01-01T00:00:00Z");
        var last = told(Response.ADOPTED, "2026-02-01T00:00:00Z");
        var point = Point.of(Examples.input(Language.EN)).get(0).with(List.of(last, first));

        assertEquals(last, point.outcome().orElseThrow());
        assertEquals(List.of(first), point.earlier());
    }

    @Test
    void itIsLateWhenTheDayIsOverAndAPointIsLeft() {
        var brief = Examples.brief();
        var over = brief.timetable().feedback().plus(Duration.ofSeconds(1));
        var points = Point.of(Examples.input(Language.EN));
        var answered = points.stream()
                .map(point -> point.with(List.of(told(Response.STILL_OPEN, "2026-02-01T00:00:00Z"))))
                .toList();

        assertFalse(OutcomesPage.of(brief, points, brief.timetable().feedback()).late());
        assertTrue(OutcomesPage.of(brief, points, over).late());
        assertFalse(OutcomesPage.of(brief, answered, over).late());
        assertEquals(points.size(), OutcomesPage.of(brief, answered, over).answered());
    }

    @Test
    void aWholeAnswerIsTaken() {
        var typed = typed(WHOLE);

        assertEquals(List.of(), typed.problems());
        assertEquals(Response.PARTLY, typed.response().orElseThrow());
        assertEquals(Map.of(Language.AR, "لأنه مفيد", Language.EN, "It helps."), typed.reasons());
    }

    @ParameterizedTest
    @CsvSource({
        "response, nothing, response",
        "day, 2026-03-02, day",
        "day, soon, day",
        "reason-ar, ' ', reason-ar",
    })
    void whatIsMissingIsNamedAndTheRestStays(String field, String words, String told) {
        var fields = WHOLE.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getKey().equals(field) ? words : one.getValue()));
        var typed = typed(fields);

        assertEquals(
                List.of(told), typed.problems().stream().map(Problem::field).toList());
        assertEquals("It helps.", typed.reasons().get(Language.EN));
    }

    private static OutcomeForm typed(Map<String, String> fields) {
        return OutcomeForm.read(
                new Form(fields.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())))),
                LANGUAGES,
                TODAY);
    }

    private static Told told(Response response, String at) {
        return new Told(at, response, TODAY, "It helps.", Language.EN, Instant.parse(at));
    }
}
