package rostrum.summary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rostrum.platform.Seeded;

class AlphaTest {
    /** K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011, section C: four observers, some of whom left some out. */
    private static final List<String> FOUR = List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    @Test
    void isThePublishedOne() {
        assertEquals(0.743, Alpha.of(things(FOUR)).orElseThrow(), 0.0005);
    }

    /** The same, section B: two observers who left nothing out. */
    @Test
    void isThePublishedOneOfTwo() {
        var meg = "aabbdcccedda";
        var owen = "babbbccceddd";

        assertEquals(0.692, Alpha.of(things(List.of(meg, owen))).orElseThrow(), 0.0005);
    }

    @Test
    void isOneWhereAllAgreeAndUntoldWhereNothingDiffers() {
        assertEquals(1, Alpha.of(things(List.of("aabb", "aabb"))).orElseThrow(), 1e-9);
        assertTrue(Alpha.of(things(List.of("aaa", "aaa"))).isEmpty());
        assertTrue(Alpha.of(things(List.of("ab..", "..ab"))).isEmpty());
        assertTrue(Alpha.of(List.of()).isEmpty());
    }

    @Property
    void isAtMostOneAndDoesNotCareWhoSaidItOrInWhichOrder(
            @ForAll @Size(max = 10) List<@Size(max = 4) List<@IntRange(max = 3) Integer>> said, @ForAll long seed) {
        var things = said.stream()
                .map(thing -> thing.stream().map(String::valueOf).toList())
                .toList();
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Seeded(seed).random());
        var alpha = Alpha.of(things).orElse(0);

        assertTrue(alpha <= 1 + 1e-9);
        assertEquals(alpha, Alpha.of(shuffled).orElse(0), 1e-9);
    }

    /** Cohen’s own table has no missing ones: here each of two leaves one out. */
    @Test
    void standsBesideKappaForEachTheme() {
        var coding = new DoubleCoding(codes("aabbc.", 6), codes("aabac", 5));

        assertEquals(0.6875, coding.kappa().orElseThrow(), 0.0001);
        assertEquals(1, coding.kappa("c").orElseThrow(), 1e-9);
        assertTrue(coding.kappa("a").orElseThrow() < 1);
        assertTrue(coding.alpha().orElseThrow() > 0.6);
    }

    private static Map<String, String> codes(String letters, int count) {
        var codes = new HashMap<String, String>();
        for (int at = 0; at < count; at++)
            if (letters.charAt(at) != '.') codes.put("v" + at, letters.substring(at, at + 1));
        return codes;
    }

    private static List<List<String>> things(List<String> observers) {
        return IntStream.range(0, observers.get(0).length())
                .mapToObj(at -> observers.stream()
                        .map(observer -> observer.substring(at, at + 1))
                        .filter(code -> !code.equals("."))
                        .toList())
                .toList();
    }
}
