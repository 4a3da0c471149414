package rostrum.survey.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.platform.Problem;
import rostrum.survey.Age;
import rostrum.survey.CountryChoice;
import rostrum.survey.LongText;
import rostrum.survey.Matrix;
import rostrum.survey.Quantity;
import rostrum.survey.Ranking;
import rostrum.survey.Single;

/** How hands are counted. */
class PollTest {
    private static final Poll ONE = new Poll("q", List.of("a", "b"), 1, true);
    private static final Poll SOME = new Poll("q", List.of("a", "b"), 1, false);
    private static final Poll TWO = new Poll("q", List.of("a", "b", "c"), 2, true);

    @Test
    void everybodyRaisesAHandOnceOrWouldRatherNot() {
        assertEquals(List.of(), ONE.problems(Map.of("a", 3, "b", 4, "skip", 2, "unclear", 1), 10));
        assertEquals("paper.sum-wrong", key(ONE, Map.of("a", 3, "b", 4), 10));
        assertEquals("paper.sum-wrong", key(ONE, Map.of("a", 8, "b", 4), 10));
    }

    @Test
    void whereOnlySomeAreAskedOthersAreLeftOver() {
        assertEquals(List.of(), SOME.problems(Map.of("a", 3), 10));
        assertEquals("paper.sum-wrong", key(SOME, Map.of("a", 9, "b", 2), 10));
    }

    @Test
    void severalHandsAreLimited() {
        assertEquals(List.of(), TWO.problems(Map.of("a", 4, "b", 4, "skip", 1), 5));
        assertEquals("paper.option-over", key(TWO, Map.of("a", 5, "skip", 1), 5));
        assertEquals("paper.picked-over", key(TWO, Map.of("a", 5, "b", 5, "c", 1), 5));
        assertEquals("paper.picked-under", key(TWO, Map.of("a", 4), 5));
        assertEquals("paper.sum-wrong", key(TWO, Map.of("skip", 6), 5));
    }

    @Test
    void whatWasNotAskedSaysNothing() {
        assertEquals(List.of(), ONE.problems(Map.of(), 10));
    }

    @Test
    void eachQuestionIsCountedInItsWay() {
        assertEquals(
                List.of("m.home", "m.school"), codes(new Matrix("m", List.of("home", "school"), List.of("a", "b"))));
        assertEquals(
                1,
                Poll.of(new Ranking("r", List.of("a", "b", "c"), 3), true)
                        .get(0)
                        .most());
        var hours = new Quantity("h", BigDecimal.ZERO, BigDecimal.valueOf(9), BigDecimal.ONE);
        assertEquals(
                List.of("0..1", "2..3", "4..5", "6..7", "8..9"),
                Poll.of(hours, true).get(0).options());
        assertEquals(List.of("s"), codes(new Single("s", List.of("a", "b"), 100)));
        for (var other : List.of(new LongText("t", 100), new CountryChoice("c"), new Age("a")))
            assertEquals(List.of(), codes(other));
    }

    /** Whatever an adult typed: what goes through can be so in a group of that size. */
    @Property
    void countsNeverExceedTheGroup(
            @ForAll @IntRange(min = 2, max = 60) int people,
            @ForAll @IntRange(min = 1, max = 3) int most,
            @ForAll boolean all,
            @ForAll("hands") Map<String, Integer> hands) {
        var poll = new Poll("q", List.of("a", "b", "c"), most, all);
        if (hands.isEmpty() || !poll.problems(hands, people).isEmpty()) return;

        var declined = hands.getOrDefault("skip", 0) + hands.getOrDefault("unclear", 0);
        var picked = hands.values().stream().mapToInt(Integer::intValue).sum() - declined;
        hands.forEach((option, many) -> assertTrue(many <= people, option));
        assertTrue(declined <= people);
        assertTrue(picked <= most * (people - declined));
        if (all) assertTrue(picked >= people - declined, "nobody is left over");
        if (all && most == 1) assertEquals(people, picked + declined);
    }

    /** Of what everybody said by themselves a count can always be made. */
    @Property
    void whatAGroupReallySaidGoesThrough(@ForAll("said") List<List<String>> said) {
        var hands = new HashMap<String, Integer>();
        for (var one : said) for (var option : one) hands.merge(option, 1, Integer::sum);

        assertEquals(List.of(), new Poll("q", List.of("a", "b", "c"), 2, true).problems(hands, said.size()));
    }

    @Provide
    Arbitrary<Map<String, Integer>> hands() {
        return Arbitraries.maps(
                Arbitraries.of("a", "b", "c", "skip", "unclear"),
                Arbitraries.integers().between(1, 70));
    }

    @Provide
    Arbitrary<List<List<String>>> said() {
        return Arbitraries.of(
                        List.of("a"),
                        List.of("b"),
                        List.of("c"),
                        List.of("a", "b"),
                        List.of("b", "c"),
                        List.of("skip"),
                        List.of("unclear"))
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    private static String key(Poll poll, Map<String, Integer> hands, int people) {
        return poll.problems(hands, people).stream()
                .map(Problem::key)
                .findFirst()
                .orElse("");
    }

    private static List<String> codes(rostrum.survey.Question question) {
        return Poll.of(question, true).stream().map(Poll::code).toList();
    }
}
