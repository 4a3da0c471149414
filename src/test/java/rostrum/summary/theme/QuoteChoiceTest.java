package rostrum.summary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.summary.embedding.Vectors;

class QuoteChoiceTest {
    private static final String LONG = "these are certainly more than eight words of somebody";

    @Property
    void quotesEachPersonOnceAndOnlyWhoAgreed(
            @ForAll @Size(12) List<@IntRange(max = 5) Integer> people,
            @ForAll @Size(12) List<Boolean> agreed,
            @ForAll @Size(12) List<Boolean> isLong) {
        var theme = IntStream.range(0, 12)
                .mapToObj(at -> new Saying(
                        "v" + at,
                        isLong.get(at) ? LONG + " " + at : "too short " + at,
                        Language.EN,
                        at % 2 == 0 ? Region.EUR : Region.AFR,
                        "p" + people.get(at),
                        agreed.get(at)))
                .toList();
        var choice = new QuoteChoice(vectors(theme));
        var first = choice.from(theme.subList(0, 6), 3);
        var second = choice.from(theme.subList(6, 12), 3);
        var quotes = IntStream.range(0, first.size() + second.size())
                .mapToObj(at -> at < first.size() ? first.get(at) : second.get(at - first.size()))
                .toList();

        assertTrue(quotes.stream()
                .allMatch(quote -> quote.quotable() && quote.words().startsWith(LONG)));
        assertEquals(
                quotes.size(), quotes.stream().map(Saying::person).distinct().count());
        assertTrue(first.size() <= 3 && second.size() <= 3);
    }

    @Test
    void beginsInTheMiddleAndHearsEveryRegion() {
        var theme = IntStream.range(0, 9)
                .mapToObj(at -> new Saying(
                        "v" + at, LONG + " " + at, Language.EN, at < 7 ? Region.EUR : Region.AFR, "p" + at, true))
                .toList();
        var quotes = new QuoteChoice(vectors(theme)).from(theme, 2);

        assertEquals("v4", quotes.get(0).id());
        assertEquals(Region.AFR, quotes.get(1).region());
    }

    @Test
    void saysSomethingElseNext() {
        var vectors = Map.of(
                "a", Vectors.unit(new double[] {1, 1, 0, 0}),
                "same", Vectors.unit(new double[] {1, 1, 0, 0}),
                "b", Vectors.unit(new double[] {1, 0, 1, 0}),
                "c", Vectors.unit(new double[] {1, 0, 0, 1}));
        var theme = Stream.of("a", "same", "b", "c")
                .map(id -> Said.one(id, LONG + " " + id, Language.EN))
                .toList();
        var quotes = new QuoteChoice(vectors).from(theme, 4);

        assertEquals(List.of("a", "b", "c"), quotes.stream().map(Saying::id).toList());
    }

    /** In a half circle, in the order of the list: the one in the middle is in the middle. */
    private static Map<String, float[]> vectors(List<Saying> theme) {
        var vectors = new HashMap<String, float[]>();
        for (int at = 0; at < theme.size(); at++) {
            double angle = Math.PI * at / (theme.size() - 1);
            vectors.put(theme.get(at).id(), Vectors.unit(new double[] {Math.cos(angle), Math.sin(angle)}));
        }
        return vectors;
    }
}
