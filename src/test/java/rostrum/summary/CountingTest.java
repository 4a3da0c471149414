package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.survey.Bands;
import rostrum.survey.Kinds;
import rostrum.survey.Quantity;

class CountingTest {
    private static final List<Asked> ASKED = new Counting(Kinds.in(Language.EN).survey()).asked();

    @Test
    void aMatrixMakesATableARow() {
        var people = people("mood", many(20, "home.calm", "school.tired"), many(15, "home.tired", "school.tired"));

        var home = table("mood.home", people);
        assertEquals("How do you feel after a day online? – At home", home.title(Language.EN));
        assertEquals(List.of("calm 20", "mixed <10", "tired 15"), figures(home));
        assertEquals(List.of("calm ", "mixed ", "tired "), figures(table("mood.school", people)));
        assertFalse(home.several());
    }

    @Test
    void ofARankingTheFirstPlacesAreCounted() {
        var people = people("values", many(30, "fun", "safe", "free"), many(20, "safe", "fun", "free"), many(12));

        var table = table("values", people);
        assertEquals("50", table.base().code());
        assertEquals(List.of("safe 20", "free <10", "private <10", "fun 30"), figures(table));
        assertEquals("What matters most online? (put first)", table.title(Language.EN));
        assertFalse(table.several());
    }

    @Test
    void numbersAreCountedInBands() {
        var people = people("hours", many(20, "0"), many(15, "4.5"), many(25, "24"));

        var table = table("hours", people);
        assertEquals(List.of("0..4.5 35", "5..9.5 <10", "10..14.5 <10", "15..19.5 <10", "20..24 25"), figures(table));
        assertEquals("0 – 4.5", table.rows().get(0).title(Language.EN));
    }

    @Property
    void everyPossibleNumberIsInOneBand(
            @ForAll @IntRange(min = -50, max = 50) int least,
            @ForAll @IntRange(min = 1, max = 200) int range,
            @ForAll @IntRange(min = 1, max = 12) int step) {
        var number = new Quantity(
                "n", BigDecimal.valueOf(least), BigDecimal.valueOf(least + range), BigDecimal.valueOf(step));
        var bands = new Bands(number);

        for (int one = least; one <= least + range; one += step)
            assertEquals(1, bands.of(List.of(Integer.toString(one))).size());
        assertTrue(bands.all().size() <= 5);
    }

    @Test
    void countriesAndAgesAreNotCountedTwice() {
        for (var code : List.of("age", "country")) assertFalse(asked(code).hasChoices(), code);
    }

    @Test
    void whatAnAnswerRepeatsStandsOpen() {
        assertFalse(ASKED.stream().anyMatch(asked -> asked.titles().toString().contains("{safe")));
    }

    private static Table table(String code, List<Record.Person> people) {
        return Analysis.of(new Record("c", people, List.of(), List.of(), List.of(), 0), List.of(asked(code)))
                .tables()
                .get(0);
    }

    private static Asked asked(String code) {
        return ASKED.stream()
                .filter(asked -> asked.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> figures(Table table) {
        return table.rows().stream()
                .map(row -> row.code() + " " + row.people().code())
                .toList();
    }

    private static Stream<List<String>> many(int count, String... options) {
        return IntStream.range(0, count).mapToObj(one -> List.of(options));
    }

    @SafeVarargs
    private static List<Record.Person> people(String question, Stream<List<String>>... answers) {
        return Stream.of(answers)
                .flatMap(some -> some)
                .map(options -> new Record.Person("", AgeBand.FROM_13, Region.EUR, Map.of(question, options)))
                .toList();
    }
}
